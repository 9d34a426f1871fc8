import type { Metadata } from 'next';
import { DataPage } from '@/components/about/data-page';
import { contextOf } from '@/site/context';
import { todaySegment } from '@/site/day';
import { metadataOf } from '@/site/metadata';

export const revalidate = 1800;

export function generateStaticParams() {
  return [{ day: todaySegment }];
}

export async function generateMetadata({ params }: PageProps<'/[day]/data'>): Promise<Metadata> {
  return metadataOf(
    await contextOf(params),
    '/data',
    'Data',
    'The whole record as data: its licence, version, coverage and addresses in the API, and how to read it in a terminal.',
  );
}

export default async function Page({ params }: PageProps<'/[day]/data'>) {
  return <DataPage at={await contextOf(params)} />;
}
