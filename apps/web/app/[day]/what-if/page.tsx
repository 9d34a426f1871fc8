import type { Metadata } from 'next';
import { WhatIfIndexPage } from '@/components/what-if/index-page';
import { contextOf } from '@/site/context';
import { metadataOf } from '@/site/metadata';

export async function generateMetadata({ params }: PageProps<'/[day]/what-if'>): Promise<Metadata> {
  return metadataOf(
    await contextOf(params),
    '/what-if',
    'What if',
    'Change the majority, a vote or an objection in a recorded decision, or the pace of ratification, and the rule is run again.',
  );
}

export default async function Page({ params }: PageProps<'/[day]/what-if'>) {
  return <WhatIfIndexPage at={await contextOf(params)} />;
}
