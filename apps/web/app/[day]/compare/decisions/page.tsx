import type { Metadata } from 'next';
import { ComparePage } from '@/components/compare/compare-page';
import { DecisionsTogether } from '@/components/compare/decisions-together';
import { contextOf } from '@/site/context';
import { askedMetadata } from '@/site/metadata';

type Props = PageProps<'/[day]/compare/decisions'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return askedMetadata(
    await contextOf(params),
    '/compare/decisions',
    'Decisions side by side',
    'Two to four decisions beside each other: method and figures line by line, and who voted otherwise from one to the next.',
    await searchParams,
  );
}

export default async function Page({ params, searchParams }: Props) {
  return (
    <ComparePage
      at={await contextOf(params)}
      name="decisions"
      query={await searchParams}
      together={DecisionsTogether}
    />
  );
}
