import type { CollectionName, Derivations, Kinds } from '../generated/kinds.js';
import { descriptorOf } from './descriptor.js';
import { compareEdtf, compareText, sortKey } from './edtf.js';
import type { BackLink } from './references.js';
import type { View } from './view.js';

/** A record in a list: its fields, and the computed sentence apart from them. */
export type ListedRecord<K extends CollectionName> = Kinds[K] & { readonly derived: { readonly sentence: string } };

/** A record by itself: its fields, and everything computed of it on the day apart from them. */
export type PresentedRecord<K extends CollectionName> = Kinds[K] & {
  readonly derived: Derivations[K] & { readonly sentence: string; readonly backLinks: readonly BackLink[] };
};

/** A record as every surface that speaks JSON gives it in a list. */
export function listed<K extends CollectionName>(view: View, name: K, record: Kinds[K]): ListedRecord<K> {
  return { ...record, derived: { sentence: view.of(name).sentence(record) } };
}

/** A record as every surface that speaks JSON gives it by itself. */
export function presented<K extends CollectionName>(view: View, name: K, record: Kinds[K]): PresentedRecord<K> {
  const records = view.of(name);
  const backLinks = view.backLinks({ collection: name, id: record.id });
  return { ...record, derived: { ...records.derived(record), sentence: records.sentence(record), backLinks } };
}

/** The order in which a collection's records are listed. Total. */
export function listOrder<K extends CollectionName>(name: K): (a: Kinds[K], b: Kinds[K]) => number {
  const { listed, date, short } = descriptorOf(name);
  const byTitle = (a: Kinds[K], b: Kinds[K]) =>
    compareText(sortKey(short(a)), sortKey(short(b))) || compareText(a.id, b.id);
  if (listed === 'by-title') return byTitle;
  return (a, b) => {
    const [x, y] = [date(a), date(b)];
    if (x === null || y === null) return x === y ? byTitle(a, b) : x === null ? 1 : -1;
    return compareEdtf(y, x) || compareText(a.id, b.id);
  };
}

/** The records of a collection known on the view's day, in list order. */
export function inListOrder<K extends CollectionName>(view: View, name: K): readonly Kinds[K][] {
  return [...view.of(name).all()].sort(listOrder(name));
}
