/** The sides of a vote, in the order in which they are read out. */
export const sides = ['inFavour', 'against', 'abstaining'] as const;

/** One of the {@link sides}. */
export type Side = (typeof sides)[number];

/** Whether a value is the name of a side. */
export function isSide(value: unknown): value is Side {
  return sides.some((side) => side === value);
}
