import { collections } from '../generated/collections.js';
import { kindNames } from '../generated/kind-names.js';
import type { CollectionName } from '../generated/kinds.js';
import type { Collection } from './collection.js';

/** The names of all collections. */
export const everyName: readonly CollectionName[] = kindNames;

/** The descriptor of a collection by name. */
export function descriptorOf<K extends CollectionName>(name: K): Collection<K> {
  const table: { readonly [N in CollectionName]: Collection<N> } = collections;
  return table[name];
}
