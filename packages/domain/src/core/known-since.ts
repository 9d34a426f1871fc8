import { daysKnown, daysPublished } from '../generated/known-days.js';
import type { Day } from './edtf.js';

/** The day a source was published; null where that is unknown. */
export const published = (source: string): Day | null => daysPublished()[source] ?? null;

/** The day from whose end a record is known; undefined where there is no such record. */
export function knownSince({ collection, id }: { readonly collection: string; readonly id: string }): Day | undefined {
  const days = daysKnown()[collection];
  return days && Object.hasOwn(days, id) ? days[id] : undefined;
}
