import { drawnCollections } from '@acquis/charts';
import { acquis, type CollectionName, descriptorOf, findRecord, isCollection, type Kinds } from '@acquis/domain';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { contextOf } from './context';
import { type DayContext, hrefOn, pathOf } from './day';
import { forTab } from './heading';
import { metadataWithFormats } from './metadata';
import { siteUrl } from './settings';

/** The record a page is asked for, and its day. */
export interface RecordContext {
  readonly at: DayContext;
  readonly name: CollectionName;
  readonly record: Kinds[CollectionName];
}

/** The record named by the segments of an address. The host lets only known ones through. */
export async function recordOf(
  params: Promise<{ readonly day: string; readonly collection: string; readonly id: string }>,
): Promise<RecordContext> {
  const at = await contextOf(params);
  const { collection, id } = await params;
  if (!isCollection(collection)) notFound();
  const found = findRecord(acquis.at(at.day), collection, id);
  return found.status === 'found' ? { at, name: collection, record: found.record } : notFound();
}

/** Title and description of a record's page: its short name and its computed sentence. */
export function recordMetadata({ at, name, record }: RecordContext): Metadata {
  const { code, short, sentence, headedBy } = descriptorOf(name);
  const title = forTab(code(record) && !headedBy ? `${code(record)}: ${record.title}` : short(record));
  const reference = { collection: name, id: record.id };
  const path = pathOf(reference);
  const metadata = metadataWithFormats(at, path, title, sentence(record, acquis.at(at.day)), reference);
  if (!drawnCollections.includes(name)) return metadata;
  const page = encodeURIComponent(`${siteUrl()}${at.pinned ? hrefOn(at.day, path) : path}`);
  const types = { ...metadata.alternates?.types, 'application/json+oembed': `${siteUrl()}/oembed?url=${page}` };
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}
