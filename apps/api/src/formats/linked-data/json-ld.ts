import { type CollectionName, capitalised, descriptorOf } from '@acquis/domain';
import { thingOf } from '@acquis/domain/linked-data';
import { pathOf } from '../../links.js';
import type { Origin, RecordFormat, Written } from '../record-format.js';
import { originOf } from './origin.js';

const context = { '@context': 'https://schema.org' };

/** How linked data is sent. */
export const linkedData = {
  suffix: 'jsonld',
  mediaType: 'application/ld+json',
  type: 'application/ld+json; charset=utf-8',
} as const;

function thing({ id }: Written, origin: Origin): object | undefined {
  const name: CollectionName = origin.name;
  const record = origin.view.of(name).lookup(id);
  return record && thingOf(name, record, originOf(origin));
}

/** A list of things as linked data, in their order. */
export function itemList(
  { id, name, description }: { readonly id: string; readonly name: string; readonly description: string },
  items: readonly (object | undefined)[],
): string {
  return JSON.stringify({
    ...context,
    '@type': 'ItemList',
    '@id': id,
    name,
    description,
    numberOfItems: items.length,
    itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
  });
}

function listOf(records: readonly Written[], origin: Origin): string {
  const { name, service } = origin;
  const { label, description } = descriptorOf(name);
  const head = { id: `${service.apiUrl}${pathOf(name)}`, name: capitalised(label.many), description };
  return itemList(
    head,
    records.map((record) => thing(record, origin)),
  );
}

/** Linked data in the vocabulary of schema.org. */
export const jsonLd: RecordFormat = {
  ...linkedData,
  list: listOf,
  record: (record, origin) => JSON.stringify({ ...context, ...thing(record, origin) }),
};
