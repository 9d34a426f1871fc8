import { acquis, type CollectionName, capitalised, count, descriptorOf, isCollection } from '@acquis/domain';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { contextOf } from './context';
import type { DayContext } from './day';
import { metadataWithFormats } from './metadata';

/** The list a page is asked for, and its day. */
export interface ListContext {
  readonly at: DayContext;
  readonly name: CollectionName;
}

/** The collection named by the segments of an address. The host lets only existing ones through. */
export async function listOf(
  params: Promise<{ readonly day: string; readonly collection: string }>,
): Promise<ListContext> {
  const { collection } = await params;
  return { at: await contextOf(params), name: isCollection(collection) ? collection : notFound() };
}

/** Title and description of a list. */
export function listMetadata({ at, name }: ListContext): Metadata {
  const { label, description } = descriptorOf(name);
  const all = acquis.at(at.day).of(name).all().length;
  return metadataWithFormats(
    at,
    `/${name}`,
    capitalised(label.many),
    `${count(all, label.one, label.many)}. ${description}`,
  );
}
