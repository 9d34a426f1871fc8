import type { Metadata } from 'next';
import { TimelinePage } from '@/components/timeline/timeline-page';
import { contextOf } from '@/site/context';
import { todaySegment } from '@/site/day';
import { timelineMetadata } from '@/site/timeline-metadata';

export const revalidate = 1800;

export function generateStaticParams() {
  return [{ day: todaySegment }];
}

export async function generateMetadata({ params }: PageProps<'/[day]/timeline'>): Promise<Metadata> {
  return timelineMetadata(await contextOf(params));
}

export default async function Page({ params }: PageProps<'/[day]/timeline'>) {
  return <TimelinePage at={await contextOf(params)} query={{}} />;
}
