import { type CollectionName, capitalised, descriptorOf } from '@acquis/domain';
import { pathOf } from '../../links.js';
import type { Origin, RecordFormat, Written } from '../record-format.js';
import { thingOf } from './thing.js';

const context = { '@context': 'https://schema.org' };

function thing({ id }: Written, origin: Origin): object | undefined {
  const name: CollectionName = origin.name;
  const record = origin.view.of(name).lookup(id);
  return record && thingOf(name, record, origin);
}

function listOf(records: readonly Written[], origin: Origin): object {
  const { name, service } = origin;
  const { label, description } = descriptorOf(name);
  return {
    ...context,
    '@type': 'ItemList',
    '@id': `${service.apiUrl}${pathOf(name)}`,
    name: capitalised(label.many),
    description,
    numberOfItems: records.length,
    itemListElement: records.map((record, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: thing(record, origin),
    })),
  };
}

/** Linked data in the vocabulary of schema.org. */
export const jsonLd: RecordFormat = {
  suffix: 'jsonld',
  mediaType: 'application/ld+json',
  type: 'application/ld+json; charset=utf-8',
  list: (records, origin) => JSON.stringify(listOf(records, origin)),
  record: (record, origin) => JSON.stringify({ ...context, ...thing(record, origin) }),
};
