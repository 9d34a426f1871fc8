import { acquis, descriptorOf } from '@acquis/domain';
import type { Metadata } from 'next';
import { extraOf } from '@/components/record/extras';
import { RecordPage } from '@/components/record/record-page';
import { pathOf } from '@/site/day';
import { hypotheticalMetadata } from '@/site/metadata';
import { recordMetadata, recordOf } from '@/site/record';

type Props = PageProps<'/[day]/filtered/[collection]/[id]'>;

/** What is supposed has no preview, no citation and no other formats; another view of the record keeps them. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { at, name, record } = await recordOf(params);
  const view = acquis.at(at.day);
  const { short, sentence } = descriptorOf(name);
  if (extraOf(name)?.supposes?.({ at, view, record, query: await searchParams }))
    return hypotheticalMetadata(at, pathOf({ collection: name, id: record.id }), short(record), sentence(record, view));
  return { ...recordMetadata({ at, name, record }), robots: { index: false, follow: true } };
}

export default async function Page({ params, searchParams }: Props) {
  return <RecordPage {...(await recordOf(params))} query={await searchParams} />;
}
