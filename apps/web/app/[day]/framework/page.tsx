import type { Metadata } from 'next';
import { FrameworkPage } from '@/components/framework/framework-page';
import { contextOf } from '@/site/context';
import { todaySegment } from '@/site/day';
import { metadataOf } from '@/site/metadata';
import { words } from '@/words/framework';

export const revalidate = 1800;

export function generateStaticParams() {
  return [{ day: todaySegment }];
}

export async function generateMetadata({ params }: PageProps<'/[day]/framework'>): Promise<Metadata> {
  return metadataOf(await contextOf(params), '/framework', words.framework, words.description);
}

export default async function Page({ params }: PageProps<'/[day]/framework'>) {
  return <FrameworkPage at={await contextOf(params)} />;
}
