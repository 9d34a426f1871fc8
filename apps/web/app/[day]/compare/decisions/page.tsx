import type { Metadata } from 'next';
import { ComparePage } from '@/components/compare/compare-page';
import { decisionsTogether } from '@/components/compare/decisions-together';
import { contextOf } from '@/site/context';
import { askedMetadata } from '@/site/metadata';
import { words } from '@/words/compare';

type Props = PageProps<'/[day]/compare/decisions'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return askedMetadata(
    await contextOf(params),
    '/compare/decisions',
    words.decisionsSideBySide,
    words.decisionsDescription,
    await searchParams,
  );
}

export default async function Page({ params, searchParams }: Props) {
  return (
    <ComparePage
      at={await contextOf(params)}
      name="decisions"
      query={await searchParams}
      together={decisionsTogether}
    />
  );
}
