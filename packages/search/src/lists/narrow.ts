import { type CollectionName, type Day, type Edtf, earliest, latest, type View } from '@acquis/domain';
import { find } from '../search.js';
import type { ListItem } from './item.js';
import { inOrderOf, usualOrder } from './order.js';
import type { Sort } from './sort.js';

/** What is wanted of a list, but for facets. */
export interface Narrowing {
  /** Only what a search finds; empty: everything. */
  readonly q: string;
  readonly from: Edtf | undefined;
  readonly to: Edtf | undefined;
  readonly updatedSince: Day | undefined;
  /** Left out: best first where words are looked for, else as the list is by itself. */
  readonly sort: Sort | undefined;
}

function datedIn(first: Day | undefined, last: Day | undefined): (item: ListItem) => boolean {
  if (first === undefined && last === undefined) return () => true;
  return ({ date: on }) =>
    on !== null && (first === undefined || latest(on) >= first) && (last === undefined || earliest(on) <= last);
}

/** The records found by a search, best first. */
function foundAmong<T extends ListItem>(
  items: readonly T[],
  view: View,
  kind: CollectionName,
  words: string,
): readonly T[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return find(view, { q: words, kind }).flatMap(({ id }) => byId.get(id) ?? []);
}

/** The records of a collection, given in the order of its list, that are wanted, in the order wanted. */
export function narrow<T extends ListItem>(
  items: readonly T[],
  view: View,
  name: CollectionName,
  { q, from, to, updatedSince, sort }: Narrowing,
): readonly T[] {
  const dated = datedIn(from && earliest(from), to && latest(to));
  const found = q === '' ? items : foundAmong(items, view, name, q);
  const narrowed = found.filter((item) => dated(item) && (updatedSince === undefined || item.touched >= updatedSince));
  const usual = usualOrder(name);
  const order = sort ?? (q === '' ? usual : 'relevance');
  return order === 'relevance' || (order === usual && q === '') ? narrowed : inOrderOf(narrowed, order);
}
