import type { Metadata } from 'next';
import { WhatIfIndexPage } from '@/components/what-if/index-page';
import { contextOf } from '@/site/context';
import { metadataOf } from '@/site/metadata';
import { words } from '@/words/what-if';

export async function generateMetadata({ params }: PageProps<'/[day]/what-if'>): Promise<Metadata> {
  return metadataOf(await contextOf(params), '/what-if', words.whatIf, words.description);
}

export default async function Page({ params }: PageProps<'/[day]/what-if'>) {
  return <WhatIfIndexPage at={await contextOf(params)} />;
}
