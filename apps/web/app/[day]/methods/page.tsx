import type { Metadata } from 'next';
import { MethodsPage } from '@/components/about/methods-page';
import { contextOf } from '@/site/context';
import { todaySegment } from '@/site/day';
import { metadataOf } from '@/site/metadata';
import { words } from '@/words/methods';

export const revalidate = 1800;

export function generateStaticParams() {
  return [{ day: todaySegment }];
}

export async function generateMetadata({ params }: PageProps<'/[day]/methods'>): Promise<Metadata> {
  return metadataOf(await contextOf(params), '/methods', words.methods, words.description);
}

export default async function Page({ params }: PageProps<'/[day]/methods'>) {
  return <MethodsPage at={await contextOf(params)} />;
}
