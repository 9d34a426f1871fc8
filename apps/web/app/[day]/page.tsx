import type { Metadata } from 'next';
import { NowPage } from '@/components/now/now-page';
import { contextOf } from '@/site/context';
import { todaySegment } from '@/site/day';
import { metadataOf } from '@/site/metadata';
import { words } from '@/words/now';

export const revalidate = 1800;

export function generateStaticParams() {
  return [{ day: todaySegment }];
}

export async function generateMetadata({ params }: PageProps<'/[day]'>): Promise<Metadata> {
  return metadataOf(await contextOf(params), '/', words.title, words.description);
}

export default async function Page({ params }: PageProps<'/[day]'>) {
  return <NowPage at={await contextOf(params)} />;
}
