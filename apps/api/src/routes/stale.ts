import { acquis, kindNames, staleOf, staleReasons, type View } from '@acquis/domain';
import { asOf } from '@acquis/domain/parameters';
import { faceted } from '../faceted.js';
import { inFormats, suffixesOf } from '../formats/in-formats.js';
import { itemFormats } from '../formats/item-formats.js';
import type { Item } from '../listing.js';
import { stale } from '../openapi/stale-schema.js';
import { pageOf } from '../paged.js';
import { cursor } from '../parameters/cursor.js';
import { pageOrAll } from '../parameters/limit.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';

const path = '/v1/stale';

/** What is to be looked at again on the view's day. */
function staleItems(view: View): readonly Item[] {
  const met = new Map<string, number>();
  return staleOf(view).map(({ reason, reference, title, on, days }) => {
    const { collection, id: record } = reference;
    const place = `${collection}/${record}#${reason}@${on}`;
    const times = (met.get(place) ?? 0) + 1;
    met.set(place, times);
    const id = times === 1 ? place : `${place}~${times}`;
    const json = JSON.stringify({ id, reason, collection, record, title, on, days });
    return { id, key: on, json, values: { reason: [reason], collection: [collection] } };
  });
}

/** What should be looked at again. */
export function staleRoute(): Route {
  const { filters, counting, read } = faceted([
    { name: 'reason', description: 'Only for these reasons.', possible: staleReasons },
    { name: 'collection', description: 'Only of records in these collections.', possible: kindNames },
  ]);
  const parameters = [asOf, ...filters, ...counting, pageOrAll, cursor];
  return {
    path,
    operationId: 'stale',
    tag: 'overview',
    summary: 'What should be looked at again',
    description:
      'What by the day should be compared with a source again, by reason and longest ago first: days that have passed without an outcome in the record, counts that grow old, records long not read against their sources. None of it need be wrong.',
    parameters,
    answers: { component: 'StaleList' },
    refusals: [400, 406],
    ...inFormats(itemFormats, ({ url, suffix, service }, format) => {
      const query = readQuery(url.searchParams, parameters);
      const day = query.take(asOf);
      const { narrow, count } = read(query);
      const [limit, begin] = [query.take(pageOrAll), query.take(cursor)];
      query.settle();
      const view = acquis.at(day ?? service.today());
      const items = staleItems(view);
      const walk = { view, path, suffix, given: query.given(), limit, cursor: begin };
      const asked = { ...walk, asOf: day, facets: count(items), suffixes: suffixesOf(itemFormats), page: '/data' };
      const written = format && {
        type: format.type,
        write: (page: readonly Item[]) => format.items(page, stale),
      };
      return pageOf(narrow(items), asked, service, written);
    }),
  };
}
