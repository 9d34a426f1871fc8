import type { Metadata } from 'next';
import { StoriesPage } from '@/components/stories/stories-page';
import { contextOf } from '@/site/context';
import { todaySegment } from '@/site/day';
import { metadataOf } from '@/site/metadata';

export const revalidate = 1800;

export function generateStaticParams() {
  return [{ day: todaySegment }];
}

export async function generateMetadata({ params }: PageProps<'/[day]/stories'>): Promise<Metadata> {
  return metadataOf(
    await contextOf(params),
    '/stories',
    'Stories',
    'Guided readings through live figures: how negotiations on conduct in cyberspace and on cybercrime came to where they stand, with the records they rest on.',
  );
}

export default async function Page({ params }: PageProps<'/[day]/stories'>) {
  return <StoriesPage at={await contextOf(params)} />;
}
