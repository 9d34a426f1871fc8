import { daysKnown, daysPublished } from '../generated/known-days.js';
import { settledLater } from '../generated/settled-days.js';
import type { Day } from './edtf.js';
import type { RecordHead } from './record.js';

/** The day a source was published; null where that is unknown. */
export const published = (source: string): Day | null => daysPublished()[source] ?? null;

/** The day from whose end a record is known; undefined where there is no such record. */
export function knownSince({ collection, id }: { readonly collection: string; readonly id: string }): Day | undefined {
  const days = daysKnown()[collection];
  return days && Object.hasOwn(days, id) ? days[id] : undefined;
}

/** The day from which on a record is shown as it stands: nothing in it becomes known later. */
export function settledSince(collection: string, { id, recorded, reviewed }: RecordHead): Day {
  const days = settledLater[collection];
  return (days && Object.hasOwn(days, id) ? days[id] : undefined) ?? reviewed ?? recorded;
}
