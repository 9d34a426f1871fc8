import type { Metadata } from 'next';
import { EntrancePage } from '@/components/compare/entrance-page';
import { contextOf } from '@/site/context';
import { askedMetadata } from '@/site/metadata';

type Props = PageProps<'/[day]/compare'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return askedMetadata(
    await contextOf(params),
    '/compare',
    'Side by side',
    'Processes, states and decisions beside each other, line by line, with every line that differs marked in words.',
    await searchParams,
  );
}

export default async function Page({ params }: Props) {
  return <EntrancePage at={await contextOf(params)} />;
}
