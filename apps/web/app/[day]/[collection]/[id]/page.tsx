import { acquis, kindNames } from '@acquis/domain';
import type { Metadata } from 'next';
import { RecordPage } from '@/components/record/record-page';
import { today } from '@/site/clock';
import { todaySegment } from '@/site/day';
import { recordMetadata, recordOf } from '@/site/record';

export const revalidate = 1800;

export function generateStaticParams() {
  const view = acquis.at(today());
  return kindNames.flatMap((collection) =>
    view
      .of(collection)
      .all()
      .map(({ id }) => ({ day: todaySegment, collection, id })),
  );
}

export async function generateMetadata({ params }: PageProps<'/[day]/[collection]/[id]'>): Promise<Metadata> {
  return recordMetadata(await recordOf(params));
}

export default async function Page({ params }: PageProps<'/[day]/[collection]/[id]'>) {
  return <RecordPage {...(await recordOf(params))} query={{}} />;
}
