import type { Metadata } from 'next';
import { ComparePage } from '@/components/compare/compare-page';
import { StatesTogether } from '@/components/compare/states-together';
import { contextOf } from '@/site/context';
import { askedMetadata } from '@/site/metadata';

type Props = PageProps<'/[day]/compare/states'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return askedMetadata(
    await contextOf(params),
    '/compare/states',
    'States side by side',
    'Two to four states beside each other: what is on record of each, how far they agreed in recorded votes, and every vote in which they did not.',
    await searchParams,
  );
}

export default async function Page({ params, searchParams }: Props) {
  return (
    <ComparePage at={await contextOf(params)} name="states" query={await searchParams} together={StatesTogether} />
  );
}
