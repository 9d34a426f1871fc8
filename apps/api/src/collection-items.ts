import {
  acquis,
  type CollectionName,
  compareText,
  descriptorOf,
  type Facet,
  inListOrder,
  type Kinds,
  listed,
  type View,
} from '@acquis/domain';
import type { Item } from './listing.js';

function everyRecord<K extends CollectionName>(name: K): readonly Kinds[K][] {
  const table: { readonly [N in CollectionName]: { all(): readonly Kinds[N][] } } = acquis;
  return table[name].all();
}

function facetsOf<K extends CollectionName>(name: K): readonly [string, Facet<Kinds[K]>][] {
  return Object.entries(descriptorOf(name).facets);
}

/** A facet of a collection: its name, what it is in words, and the values some record has. */
export interface PossibleFacet {
  readonly name: string;
  readonly label: string;
  readonly possible: readonly string[];
}

/** The facets of a collection, with the values that records have on any day. */
export function possibleFacets(name: CollectionName): readonly PossibleFacet[] {
  const records = everyRecord(name);
  return facetsOf(name).map(([facet, { label, values }]) => ({
    name: facet,
    label,
    possible: [...new Set(records.flatMap(values))].sort(compareText),
  }));
}

function makeItems<K extends CollectionName>(view: View, name: K): readonly Item[] {
  const { listed: order, date, short } = descriptorOf(name);
  return inListOrder(view, name).map((record) => ({
    id: record.id,
    key: (order === 'by-title' ? short(record) : date(record)) ?? '',
    json: JSON.stringify(listed(view, name, record)),
    values: Object.fromEntries(facetsOf(name).map(([facet, { values }]) => [facet, values(record)])),
  }));
}

const kept = new WeakMap<View, Map<CollectionName, readonly Item[]>>();

/** The records of a collection known on the view's day, in list order, each serialised once a day. */
export function collectionItems(view: View, name: CollectionName): readonly Item[] {
  const made = kept.get(view) ?? new Map<CollectionName, readonly Item[]>();
  kept.set(view, made);
  const items = made.get(name) ?? makeItems(view, name);
  made.set(name, items);
  return items;
}
