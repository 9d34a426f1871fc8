import { type Day, daysBetween } from '@acquis/domain';
import type { ScoreSpan } from './score.js';

/** The part of a stretch of days that lies on a scale; null where none does. */
export type Place = (first: Day, last: Day) => ScoreSpan | null;

/** Places stretches on the scale from one day to another. */
export function placeOn(from: Day, to: Day): Place {
  return (first, last) => {
    if (last < from || first > to || last < first) return null;
    const start = Math.max(0, daysBetween(from, first));
    return { start, length: daysBetween(from, last < to ? last : to) + 1 - start };
  };
}
