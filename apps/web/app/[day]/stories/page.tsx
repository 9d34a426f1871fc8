import type { Metadata } from 'next';
import { StoriesPage } from '@/components/stories/stories-page';
import { contextOf } from '@/site/context';
import { todaySegment } from '@/site/day';
import { metadataOf } from '@/site/metadata';
import { words } from '@/words/stories';

export const revalidate = 1800;

export function generateStaticParams() {
  return [{ day: todaySegment }];
}

export async function generateMetadata({ params }: PageProps<'/[day]/stories'>): Promise<Metadata> {
  return metadataOf(await contextOf(params), '/stories', words.stories, words.description);
}

export default async function Page({ params }: PageProps<'/[day]/stories'>) {
  return <StoriesPage at={await contextOf(params)} />;
}
