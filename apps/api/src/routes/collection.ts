import { acquis, type CollectionName, descriptorOf } from '@acquis/domain';
import { asOf } from '@acquis/domain/parameters';
import { collectionFacets, collectionItems } from '../collection-items.js';
import { faceted } from '../faceted.js';
import type { Written } from '../formats/record-format.js';
import { inEveryFormat, recordSuffixes } from '../formats/record-formats.js';
import { pathOf, schemaPath } from '../links.js';
import { narrowing } from '../narrowing.js';
import { componentOf } from '../openapi/component-name.js';
import { pageOf } from '../paged.js';
import { cursor } from '../parameters/cursor.js';
import { pageOrAll } from '../parameters/limit.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';
import { shaping } from '../shaping.js';

/** The list of a collection, narrowed by its facets. */
export function collectionRoute(name: CollectionName): Route {
  const { label, description, listed } = descriptorOf(name);
  const { filters, counting, read } = faceted(collectionFacets(name));
  const search = narrowing(name);
  const shapes = shaping(name);
  const parameters = [asOf, ...filters, ...search.parameters, ...shapes.parameters, ...counting, pageOrAll, cursor];
  const path = pathOf(name);
  return {
    path,
    operationId: `list-${name}`,
    tag: name,
    summary: `List ${label.many}`,
    description: `${description} ${listed === 'newest-first' ? 'Newest first.' : 'By title.'}`,
    parameters,
    answers: { component: `${componentOf(name)}List` },
    refusals: [400, 406],
    ...inEveryFormat(({ url, suffix, service }, format) => {
      const query = readQuery(url.searchParams, parameters);
      const day = query.take(asOf);
      const { narrow, count } = read(query);
      const { settle, among } = search.read(query);
      const { fields, pick, included } = shapes.read(query);
      const [limit, from] = [query.take(pageOrAll), query.take(cursor)];
      query.settle();
      settle();
      const view = acquis.at(day ?? service.today());
      const items = among(collectionItems(view, name), view);
      const walk = { path, suffix, given: query.given(), limit, cursor: from, suffixes: recordSuffixes };
      const beside = (page: readonly Written[]) => included(page, view);
      const own = ({ json }: Written) => pick(json);
      const asked = { ...walk, view, asOf: day, facets: count(items), json: own, beside, schema: schemaPath(name) };
      const written = format && {
        type: format.type,
        write: (page: readonly Written[]) =>
          format.list(
            page.map((each) => ({ id: each.id, json: own(each) })),
            { ...walk, name, fields, view, service, asOf: day, title: label.many },
          ),
      };
      return pageOf(narrow(items), asked, service, written);
    }),
  };
}
