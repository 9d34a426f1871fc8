/** The kinds of record that can be set side by side. */
export const comparables = ['decisions', 'states', 'processes'] as const;

/** A kind of record that can be set side by side. */
export type Comparable = (typeof comparables)[number];

/** At most so many are set side by side, as in the API. */
export const most = 12;
