import type { Metadata } from 'next';
import { TimelinePage } from '@/components/timeline/timeline-page';
import { contextOf } from '@/site/context';
import { singleValues } from '@/site/query';
import { timelineMetadata } from '@/site/timeline-metadata';

export async function generateMetadata({ params }: PageProps<'/[day]/filtered/timeline'>): Promise<Metadata> {
  return timelineMetadata(await contextOf(params));
}

export default async function Page({ params, searchParams }: PageProps<'/[day]/filtered/timeline'>) {
  return <TimelinePage at={await contextOf(params)} query={singleValues(await searchParams)} />;
}
