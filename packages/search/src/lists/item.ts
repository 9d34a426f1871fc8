import {
  type CollectionName,
  type Day,
  descriptorOf,
  type Edtf,
  type Kinds,
  lastTouched,
  sortKey,
  type View,
} from '@acquis/domain';

/** By what a record is found, narrowed and ordered in a list. */
export interface ListItem {
  readonly id: string;
  /** Null where it has none. */
  readonly date: Edtf | null;
  /** Its title where room is short, as it is sorted. */
  readonly title: string;
  /** The last day on which our record of it was entered, read again or corrected. */
  readonly touched: Day;
}

/** A record as an item of a list. */
export function listItem<K extends CollectionName>(view: View, name: K, record: Kinds[K]): ListItem {
  const { date, short } = descriptorOf(name);
  return {
    id: record.id,
    date: date(record),
    title: sortKey(short(record)),
    touched: lastTouched(view, { collection: name, id: record.id }, record.recorded),
  };
}
