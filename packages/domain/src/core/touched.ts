import type { Day } from './edtf.js';
import type { Reference } from './record.js';
import type { View } from './view.js';

/** The last day on which a record was entered, read again or corrected, but not one before `first`. */
export function lastTouched(view: View, { collection, id }: Reference, first: Day): Day {
  const record = view.of(collection).lookup(id);
  const corrections = view.revisions.find(({ about }) => about.collection === collection && about.id === id);
  return [record?.recorded, record?.reviewed, ...corrections.map(({ on }) => on)].reduce<Day>(
    (last, day) => (day && day > last ? day : last),
    first,
  );
}
