/** The kinds of record that can be set side by side. */
export const comparables = ['decisions', 'states', 'processes'] as const;

/** A kind of record that can be set side by side. */
export type Comparable = (typeof comparables)[number];

/** Whether records of a collection can be set side by side. */
export function isComparable(name: string): name is Comparable {
  return comparables.some((comparable) => comparable === name);
}

/** At most so many are set side by side, as in the API. */
export const most = 12;
