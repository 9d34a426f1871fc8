import { kindNames } from '@acquis/domain';
import type { Metadata } from 'next';
import { ListPage } from '@/components/list/list-page';
import { todaySegment } from '@/site/day';
import { listMetadata, listOf } from '@/site/list';

export const revalidate = 1800;

export function generateStaticParams() {
  return kindNames.map((collection) => ({ day: todaySegment, collection }));
}

export async function generateMetadata({ params }: PageProps<'/[day]/[collection]'>): Promise<Metadata> {
  return listMetadata(await listOf(params));
}

export default async function Page({ params }: PageProps<'/[day]/[collection]'>) {
  return <ListPage {...(await listOf(params))} query={{}} />;
}
