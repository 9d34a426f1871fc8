import type { Metadata } from 'next';
import { RecordPage } from '@/components/record/record-page';
import { recordMetadata, recordOf } from '@/site/record';

export async function generateMetadata({ params }: PageProps<'/[day]/filtered/[collection]/[id]'>): Promise<Metadata> {
  return { ...recordMetadata(await recordOf(params)), robots: { index: false, follow: true } };
}

export default async function Page({ params, searchParams }: PageProps<'/[day]/filtered/[collection]/[id]'>) {
  return <RecordPage {...(await recordOf(params))} query={await searchParams} />;
}
