import type { Metadata } from 'next';
import { EntrancePage } from '@/components/compare/entrance-page';
import { contextOf } from '@/site/context';
import { askedMetadata } from '@/site/metadata';
import { words } from '@/words/compare';

type Props = PageProps<'/[day]/compare'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return askedMetadata(await contextOf(params), '/compare', words.sideBySide, words.description, await searchParams);
}

export default async function Page({ params }: Props) {
  return <EntrancePage at={await contextOf(params)} />;
}
