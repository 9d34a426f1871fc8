import { acquis, type CollectionName, descriptorOf } from '@acquis/domain';
import { collectionItems, possibleFacets } from '../collection-items.js';
import { pathOf } from '../links.js';
import { facetCounts, narrowed } from '../listing.js';
import { componentOf } from '../openapi/component-name.js';
import { pageOf } from '../paged.js';
import { asOf } from '../parameters/as-of.js';
import { anyOf } from '../parameters/choice.js';
import { cursor } from '../parameters/cursor.js';
import { limit } from '../parameters/limit.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';

/** The list of a collection, narrowed by its facets. */
export function collectionRoute(name: CollectionName): Route {
  const { label, description, listed } = descriptorOf(name);
  const possible = possibleFacets(name);
  const filters = possible.map((facet) =>
    anyOf(facet.name, `${facet.label}: only ${label.many} with this value.`, facet.possible),
  );
  const facets = anyOf(
    'facets',
    'Count the values of these facets under "meta.facets", each under all filters but its own.',
    possible.map((facet) => facet.name),
  );
  const parameters = [asOf, ...filters, ...(possible.length > 0 ? [facets] : []), limit, cursor];
  const path = pathOf(name);
  return {
    path,
    operationId: `list-${name}`,
    tag: name,
    summary: `List ${label.many}`,
    description: `${description} ${listed === 'newest-first' ? 'Newest first.' : 'By title.'}`,
    parameters,
    answers: { component: `${componentOf(name)}List` },
    refusals: [400],
    answer: ({ url, service }) => {
      const query = readQuery(url.searchParams, parameters);
      const day = query.take(asOf);
      const wanted = Object.fromEntries(filters.map((filter) => [filter.name, query.take(filter)]));
      const counted = query.take(facets);
      const size = query.take(limit);
      const from = query.take(cursor);
      query.settle();
      const view = acquis.at(day ?? service.today());
      const items = collectionItems(view, name);
      const counts =
        counted.length > 0
          ? facetCounts(
              items,
              wanted,
              possible.filter((facet) => counted.includes(facet.name)),
            )
          : undefined;
      return pageOf(
        narrowed(items, wanted),
        { view, asOf: day, path, given: query.given(), limit: size, cursor: from, facets: counts },
        service,
      );
    },
  };
}
