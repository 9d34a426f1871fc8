import type { Metadata } from 'next';
import { MethodsPage } from '@/components/about/methods-page';
import { contextOf } from '@/site/context';
import { todaySegment } from '@/site/day';
import { metadataOf } from '@/site/metadata';

export const revalidate = 1800;

export function generateStaticParams() {
  return [{ day: todaySegment }];
}

export async function generateMetadata({ params }: PageProps<'/[day]/methods'>): Promise<Metadata> {
  return metadataOf(
    await contextOf(params),
    '/methods',
    'Methods',
    'How the record is kept: what a past day shows, how well facts are attested, and what is never inferred.',
  );
}

export default async function Page({ params }: PageProps<'/[day]/methods'>) {
  return <MethodsPage at={await contextOf(params)} />;
}
