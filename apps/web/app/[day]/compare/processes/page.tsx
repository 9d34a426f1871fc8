import type { Metadata } from 'next';
import { ComparePage } from '@/components/compare/compare-page';
import { ProcessesTogether } from '@/components/compare/processes-together';
import { contextOf } from '@/site/context';
import { askedMetadata } from '@/site/metadata';

type Props = PageProps<'/[day]/compare/processes'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return askedMetadata(
    await contextOf(params),
    '/compare/processes',
    'Processes side by side',
    'Mandate, rule of decision, membership, chair, sessions and outcomes of two to four negotiations beside each other, and at true scale in time.',
    await searchParams,
  );
}

export default async function Page({ params, searchParams }: Props) {
  return (
    <ComparePage
      at={await contextOf(params)}
      name="processes"
      query={await searchParams}
      together={ProcessesTogether}
    />
  );
}
