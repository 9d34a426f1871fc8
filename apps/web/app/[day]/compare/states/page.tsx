import type { Metadata } from 'next';
import { ComparePage } from '@/components/compare/compare-page';
import { statesTogether } from '@/components/compare/states-together';
import { contextOf } from '@/site/context';
import { askedMetadata } from '@/site/metadata';
import { words } from '@/words/compare';

type Props = PageProps<'/[day]/compare/states'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return askedMetadata(
    await contextOf(params),
    '/compare/states',
    words.statesSideBySide,
    words.statesDescription,
    await searchParams,
  );
}

export default async function Page({ params, searchParams }: Props) {
  return (
    <ComparePage at={await contextOf(params)} name="states" query={await searchParams} together={statesTogether} />
  );
}
