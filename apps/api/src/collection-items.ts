import {
  acquis,
  type CollectionName,
  compareText,
  descriptorOf,
  type Facet,
  inListOrder,
  type Kinds,
  kindNames,
  listed,
  type View,
} from '@acquis/domain';
import { type ListItem, listItem } from '@acquis/search/lists';
import type { ListFacet } from './faceted.js';
import type { Item } from './listing.js';

function everyRecord<K extends CollectionName>(name: K): readonly Kinds[K][] {
  const table: { readonly [N in CollectionName]: { all(): readonly Kinds[N][] } } = acquis;
  return table[name].all();
}

function facetsOf<K extends CollectionName>(name: K): readonly [string, Facet<Kinds[K]>][] {
  return Object.entries(descriptorOf(name).facets);
}

/** The ids of the records under whose address this collection's records are offered by a facet. */
function owners(name: CollectionName, facet: string): readonly string[] {
  return kindNames.flatMap((parent) =>
    (descriptorOf(parent).nested ?? []).some((nested) => nested.collection === name && nested.facet === facet)
      ? everyRecord(parent).map(({ id }) => id)
      : [],
  );
}

/** The facets of a collection, with the values that records have on any day, and those they could have. */
export function collectionFacets(name: CollectionName): readonly ListFacet[] {
  const records = everyRecord(name);
  return facetsOf(name).map(([facet, { label, values }]) => ({
    name: facet,
    description: `${label}: only ${descriptorOf(name).label.many} with this value.`,
    possible: [...new Set([...records.flatMap(values), ...owners(name, facet)])].sort(compareText),
  }));
}

/** A record as an item, with what it can be found, narrowed and ordered by. */
export type RecordItem = Item & ListItem;

function itemsOf<K extends CollectionName>(view: View, name: K): readonly RecordItem[] {
  const { listed: order, date, short } = descriptorOf(name);
  return inListOrder(view, name).map((record) => ({
    ...listItem(view, name, record),
    key: (order === 'by-title' ? short(record) : date(record)) ?? '',
    json: JSON.stringify(listed(view, name, record)),
    values: Object.fromEntries(facetsOf(name).map(([facet, { values }]) => [facet, values(record)])),
  }));
}

const kept = new WeakMap<View, Map<CollectionName, readonly RecordItem[]>>();

/** The records of a collection known on the view's day, in list order, each serialised once a day. */
export function collectionItems(view: View, name: CollectionName): readonly RecordItem[] {
  const made = kept.get(view) ?? new Map<CollectionName, readonly RecordItem[]>();
  kept.set(view, made);
  const items = made.get(name) ?? itemsOf(view, name);
  made.set(name, items);
  return items;
}
