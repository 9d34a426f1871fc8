import { type Day, type View, version } from '@acquis/domain';
import type { Answer } from './answer.js';
import { json } from './answer.js';
import { readCursor, writeCursor } from './cursor.js';
import { type FacetCounts, listEnvelope } from './envelope.js';
import { fingerprint } from './fingerprint.js';
import { address, commonLinks, link, type Pairs } from './links.js';
import type { Item } from './listing.js';
import { invalidCursor } from './problems/invalid-cursor.js';
import { Problem } from './problems/problem.js';
import type { Service } from './service.js';

/** A list as it was asked for. */
export interface Asked {
  readonly view: View;
  /** The day as given; undefined for today. */
  readonly asOf: Day | undefined;
  readonly path: string;
  /** What was given in the query string, in its plainest spelling. */
  readonly given: Pairs;
  readonly limit: number;
  readonly cursor: string | undefined;
  readonly facets: FacetCounts | undefined;
}

/** Parameters that do not change which items a list has and in which order. */
const besideTheList = new Set(['asOf', 'limit', 'cursor', 'facets']);

/** Where the page begins among the items: after the item the cursor names. */
function start(items: readonly Item[], asked: Asked, filter: string, first: string): number {
  const { cursor, view } = asked;
  if (cursor === undefined) return 0;
  const position = readCursor(cursor);
  const refuse = (what: string) =>
    new Problem(invalidCursor, { detail: `${what} Start again from the address under "first".`, first });
  if (!position) throw refuse('The cursor is none that this API gave out.');
  if (position.filter !== filter) throw refuse('The cursor comes from another list, or from other filters.');
  if (position.day !== view.day)
    throw refuse(
      `The cursor is for ${position.day}, the list asked for is for ${view.day}; give asOf=${position.day} to go on with it.`,
    );
  if (position.version !== version) throw refuse('The data have changed since the cursor was given out.');
  const index = items.findIndex(({ id, key }) => id === position.id && key === position.key);
  if (index === -1) throw refuse('The cursor names an item this list does not have.');
  return index + 1;
}

/**
 * One page of a list.
 *
 * @throws Problem when the cursor does not belong to the list
 */
export function pageOf(items: readonly Item[], asked: Asked, service: Service): Answer {
  const { view, asOf, path, given, limit, facets } = asked;
  const filter = fingerprint(
    address(
      path,
      given.filter(([name]) => !besideTheList.has(name)),
    ),
  );
  const fromStart = given.filter(([name]) => name !== 'cursor');
  const first = `${service.apiUrl}${address(path, fromStart)}`;
  const begin = start(items, asked, filter, first);
  const page = items.slice(begin, begin + limit);
  const last = page.at(-1);
  const next =
    last && begin + limit < items.length
      ? writeCursor({ key: last.key, id: last.id, day: view.day, version, filter })
      : null;
  const onThatDay: Pairs = [['asOf', view.day], ...fromStart.filter(([name]) => name !== 'asOf')];
  const links = [
    ...commonLinks(service, address(path, given), { path: path.replace('/v1', ''), asOf }),
    link(first, 'first'),
    ...(next === null ? [] : [link(`${service.apiUrl}${address(path, [...onThatDay, ['cursor', next]])}`, 'next')]),
  ];
  const body = listEnvelope(
    view,
    page.map((item) => item.json),
    { limit, total: items.length, next },
    facets,
  );
  return { status: 200, type: json, body, links, asOf: view.day, holds: asOf === undefined ? 'today' : 'fixed' };
}
