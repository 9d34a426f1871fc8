import { allRecords, at } from './core/as-of.js';
import type { AllRecords, View } from './core/view.js';
import type { CollectionName } from './generated/kinds.js';

/** The record: every collection as it stands today, and the door to any day. */
export type Acquis = { readonly [K in CollectionName]: AllRecords<K> } & {
  /**
   * The record as known at the end of a day (UTC), and the only door to derived values.
   *
   * @throws RangeError when the day does not exist
   */
  at(day: string): View;
};

/** The record. Nothing in it reads a clock: today is a parameter. */
export const acquis: Acquis = { ...allRecords(), at };
