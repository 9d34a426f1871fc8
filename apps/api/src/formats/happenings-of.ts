import type { DatedHappening } from '@acquis/domain';
import type { Origin, Written } from './record-format.js';

/** The happenings of some records of a collection, oldest first. */
export function happeningsOf(
  records: readonly Pick<Written, 'id'>[],
  { name, view }: Pick<Origin, 'name' | 'view'>,
): readonly DatedHappening[] {
  const ids = new Set(records.map(({ id }) => id));
  return view.timeline({ collection: name }).filter(({ record }) => ids.has(record));
}
