import type { Day } from '../core/edtf.js';

/** An instrument with exact days. */
export interface Counted {
  readonly day: Day;
  readonly withdrawn: Day | null;
  readonly groups: readonly string[];
}

/** What must hold of the instruments that stand. */
export interface Threshold {
  readonly threshold: number;
  readonly conditions: readonly { readonly group: string; readonly atLeast: number }[];
}

/** How many instruments are still needed, where some stand; 0 where the threshold is reached and every condition met. */
export function stillNeeded(
  standing: readonly Pick<Counted, 'groups'>[],
  { threshold, conditions }: Threshold,
): number {
  const short = conditions.map(
    ({ group, atLeast }) => atLeast - standing.filter(({ groups }) => groups.includes(group)).length,
  );
  return Math.max(0, threshold - standing.length, ...short);
}

/** The first day on which enough instruments stood; null where there is none. */
export function reachedOn(instruments: readonly Counted[], needed: Threshold): Day | null {
  const days = [...new Set(instruments.map(({ day }) => day))].sort();
  const stand = (on: Day) =>
    instruments.filter(({ day, withdrawn }) => day <= on && (withdrawn === null || withdrawn > on));
  return days.find((day) => stillNeeded(stand(day), needed) === 0) ?? null;
}
