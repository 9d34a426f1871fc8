import { acquis, kindNames } from '@acquis/domain';
import { asOf, date } from '@acquis/domain/parameters';
import { find, type Ranked } from '@acquis/search';
import { words } from '@acquis/search/parameters';
import { faceted } from '../faceted.js';
import { hitFormats, hitSuffixes, hitsOf } from '../formats/hit-formats.js';
import { inFormats } from '../formats/in-formats.js';
import { address, pathOf } from '../links.js';
import type { Item } from '../listing.js';
import { hit } from '../openapi/hit-schema.js';
import { pageOf } from '../paged.js';
import { cursor } from '../parameters/cursor.js';
import { inOrder } from '../parameters/in-order.js';
import { limit } from '../parameters/limit.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';

const from = date('from', 'Only records dated, in whole or part, on or after the first day of this date.');
const to = date('to', 'Only records dated, in whole or part, on or before the last day of this date.');
const path = '/v1/search';

/** A hit as an item of the list. Thousands are found and a page is sent: what is said of one is made when asked for. */
class Found implements Item {
  readonly #ranked: Ranked;
  readonly #urlOf: (path: string) => string;

  constructor(ranked: Ranked, urlOf: (path: string) => string) {
    this.#ranked = ranked;
    this.#urlOf = urlOf;
  }

  get id() {
    return `${this.#ranked.collection}/${this.#ranked.id}`;
  }

  get key() {
    return this.#ranked.score.toString();
  }

  get values() {
    const { collection, tracks, states } = this.#ranked;
    return { kind: [collection], track: tracks, state: states };
  }

  get json() {
    const { collection, id, hit } = this.#ranked;
    return JSON.stringify({ ...hit(), url: this.#urlOf(pathOf(collection, id)) });
  }
}

/** Everything by words, symbols, tallies, ids and names. */
export function searchRoute(): Route {
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const { filters, counting, read } = faceted([
    { name: 'kind', description: 'Only records of these collections.', possible: kindNames },
    { name: 'track', description: 'Only records of these tracks.', possible: ids(acquis.tracks.all()) },
    {
      name: 'state',
      description: 'Only these states and the records that refer to them.',
      possible: ids(acquis.states.all()),
    },
  ]);
  const parameters = [words, asOf, ...filters, from, to, ...counting, limit, cursor];
  return {
    path,
    operationId: 'search',
    tag: 'overview',
    summary: 'Search',
    description:
      'Searches every kind of record, best first: records the query names by id, code, symbol or tally, then those it is a name of, then by words. British and American spelling are one, typing errors are forgiven, and a name in any of the six languages stands for the state.',
    parameters,
    answers: { component: 'SearchHits' },
    shownByAddress: true,
    refusals: [400, 406],
    ...inFormats(hitFormats, ({ url, suffix, service }, format) => {
      const query = readQuery(url.searchParams, parameters);
      const [q, day] = [query.take(words), query.take(asOf)];
      const { narrow, count } = read(query);
      const [start, end] = [query.take(from), query.take(to)];
      const [size, begin] = [query.take(limit), query.take(cursor)];
      query.settle();
      inOrder(start, end);
      const view = acquis.at(day ?? service.today());
      const urlOf = (to: string) => `${service.apiUrl}${address(to, day === undefined ? [] : [['asOf', day]])}`;
      const dates = { ...(start === undefined ? {} : { from: start }), ...(end === undefined ? {} : { to: end }) };
      const items = find(view, { q, ...dates }).map((ranked) => new Found(ranked, urlOf));
      const walk = {
        path,
        suffix,
        given: query.given(),
        limit: size,
        cursor: begin,
        suffixes: hitSuffixes,
      };
      const asked = { ...walk, view, asOf: day, facets: count(items) };
      const written = format && {
        type: format.type,
        paged: true as const,
        write: (page: readonly Item[]) =>
          'items' in format
            ? format.items(page, hit)
            : format.hits(hitsOf(page), { ...walk, view, service, asOf: day, title: 'search' }),
      };
      return pageOf(narrow(items), asked, service, written);
    }),
  };
}
