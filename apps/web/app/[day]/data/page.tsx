import type { Metadata } from 'next';
import { DataPage } from '@/components/about/data-page';
import { contextOf } from '@/site/context';
import { todaySegment } from '@/site/day';
import { metadataOf } from '@/site/metadata';
import { words } from '@/words/about';

export const revalidate = 1800;

export function generateStaticParams() {
  return [{ day: todaySegment }];
}

export async function generateMetadata({ params }: PageProps<'/[day]/data'>): Promise<Metadata> {
  return metadataOf(await contextOf(params), '/data', words.data, words.description);
}

export default async function Page({ params }: PageProps<'/[day]/data'>) {
  return <DataPage at={await contextOf(params)} />;
}
