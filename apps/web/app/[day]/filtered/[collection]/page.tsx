import type { Metadata } from 'next';
import { ListPage } from '@/components/list/list-page';
import { listMetadata, listOf } from '@/site/list';
import { singleValues } from '@/site/query';

export async function generateMetadata({ params }: PageProps<'/[day]/filtered/[collection]'>): Promise<Metadata> {
  return listMetadata(await listOf(params));
}

export default async function Page({ params, searchParams }: PageProps<'/[day]/filtered/[collection]'>) {
  return <ListPage {...(await listOf(params))} query={singleValues(await searchParams)} />;
}
