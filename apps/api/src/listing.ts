import type { FacetCounts } from './envelope.js';

/** An item of a list, ready to be sent, with what the list is sorted and narrowed by. */
export interface Item {
  readonly id: string;
  /** What it is sorted by. */
  readonly key: string;
  readonly json: string;
  /** Its values of each facet. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** For each facet, the values wanted: any of them, in every facet. Facets without values do not narrow. */
export type Wanted = Readonly<Record<string, readonly string[]>>;

/** The items that have a wanted value in every facet, but for one facet that is left out of account. */
export function narrowed(items: readonly Item[], wanted: Wanted, but?: string): readonly Item[] {
  const filters = Object.entries(wanted).filter(([name, values]) => name !== but && values.length > 0);
  if (filters.length === 0) return items;
  return items.filter((item) =>
    filters.every(([name, values]) => item.values[name]?.some((value) => values.includes(value))),
  );
}

/**
 * How many items each value of each facet has under all filters but the facet's own. Values that are possible and have
 * none are shown with 0.
 */
export function facetCounts(
  items: readonly Item[],
  wanted: Wanted,
  facets: readonly { readonly name: string; readonly possible: readonly string[] }[],
): FacetCounts {
  return Object.fromEntries(
    facets.map(({ name, possible }) => {
      const counts = new Map(possible.map((value) => [value, 0]));
      for (const item of narrowed(items, wanted, name)) {
        for (const value of new Set(item.values[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [name, Object.fromEntries(counts)];
    }),
  );
}
