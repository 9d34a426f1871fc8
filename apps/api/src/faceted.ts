import type { CollectionName } from '@acquis/domain';
import { anyNamed, anyOf, type Parameter } from '@acquis/domain/parameters';
import type { FacetCounts } from './envelope.js';
import { facetCounts, type Item, narrowed } from './listing.js';
import type { Query } from './query.js';

/** A facet a list is narrowed and counted by. */
export interface ListFacet {
  readonly name: string;
  /** What the parameter of its name does. */
  readonly description: string;
  /** The values it can have. */
  readonly possible: readonly string[];
  /** The collection whose ids the values are, where its records can be named by their codes and names too. */
  readonly collection?: CollectionName;
}

/** How one request wants a list narrowed and counted. */
export interface Choice {
  readonly narrow: (items: readonly Item[]) => readonly Item[];
  /** Undefined where no counts are asked for. */
  readonly count: (items: readonly Item[]) => FacetCounts | undefined;
}

/** The facets of a list: a parameter of its name each, and `facets` to have them counted. */
export interface Faceted {
  readonly filters: readonly Parameter<readonly string[]>[];
  /** The parameter `facets`, where there is any facet. */
  readonly counting: readonly Parameter<readonly string[]>[];
  readonly read: (query: Query) => Choice;
}

/** A facet with only those of its values that items have: what is not yet known on the day is not named. */
function occurringIn(items: readonly Item[]): (facet: ListFacet) => ListFacet {
  return (facet) => {
    const occurring = new Set(items.flatMap(({ values }) => values[facet.name] ?? []));
    return { ...facet, possible: facet.possible.filter((value) => occurring.has(value)) };
  };
}

/** Makes the parameters of a list's facets. */
export function faceted(facets: readonly ListFacet[]): Faceted {
  const filters = facets.map(({ name, description, possible, collection }) =>
    collection ? anyNamed(name, description, possible, collection) : anyOf(name, description, possible),
  );
  const counting = anyOf(
    'facets',
    'Count the values of these facets under "meta.facets", each under all filters but its own.',
    facets.map(({ name }) => name),
  );
  return {
    filters,
    counting: facets.length > 0 ? [counting] : [],
    read: (query) => {
      const wanted = Object.fromEntries(filters.map((filter) => [filter.name, query.take(filter)]));
      const names = query.take(counting);
      const counted = facets.filter(({ name }) => names.includes(name));
      return {
        narrow: (items) => narrowed(items, wanted),
        count: (items) =>
          counted.length > 0 ? facetCounts(items, wanted, counted.map(occurringIn(items))) : undefined,
      };
    },
  };
}
