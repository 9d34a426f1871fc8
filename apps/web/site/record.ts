import { acquis, type CollectionName, descriptorOf, findRecord, isCollection, type Kinds } from '@acquis/domain';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { contextOf } from './context';
import { type DayContext, pathOf } from './day';
import { metadataOf } from './metadata';

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
  const { code, short, sentence } = descriptorOf(name);
  const title = code(record) ? `${code(record)}: ${record.title}` : short(record);
  return metadataOf(at, pathOf({ collection: name, id: record.id }), title, sentence(record, acquis.at(at.day)));
}
