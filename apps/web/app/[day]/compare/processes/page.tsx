import type { Metadata } from 'next';
import { ComparePage } from '@/components/compare/compare-page';
import { processesTogether } from '@/components/compare/processes-together';
import { contextOf } from '@/site/context';
import { askedMetadata } from '@/site/metadata';
import { words } from '@/words/compare';

type Props = PageProps<'/[day]/compare/processes'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return askedMetadata(
    await contextOf(params),
    '/compare/processes',
    words.processesSideBySide,
    words.processesDescription,
    await searchParams,
  );
}

export default async function Page({ params, searchParams }: Props) {
  return (
    <ComparePage
      at={await contextOf(params)}
      name="processes"
      query={await searchParams}
      together={processesTogether}
    />
  );
}
