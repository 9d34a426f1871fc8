import type { Metadata } from 'next';
import { FrameworkPage } from '@/components/framework/framework-page';
import { contextOf } from '@/site/context';
import { todaySegment } from '@/site/day';
import { metadataOf } from '@/site/metadata';

export const revalidate = 1800;

export function generateStaticParams() {
  return [{ day: todaySegment }];
}

export async function generateMetadata({ params }: PageProps<'/[day]/framework'>): Promise<Metadata> {
  return metadataOf(
    await contextOf(params),
    '/framework',
    'Framework',
    'The six agenda items of the negotiations on ICT security, with the norms, measures, mechanisms and issues under each and how they developed.',
  );
}

export default async function Page({ params }: PageProps<'/[day]/framework'>) {
  return <FrameworkPage at={await contextOf(params)} />;
}
