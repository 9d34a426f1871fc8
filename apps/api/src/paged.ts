import type { Day, View } from '@acquis/domain';
import type { Answer } from './answer.js';
import { json } from './answer.js';
import { type FacetCounts, listEnvelope } from './envelope.js';
import { otherFormats } from './formats/other-formats.js';
import { address, commonLinks, link, type Pairs } from './links.js';
import type { Item } from './listing.js';
import type { Service } from './service.js';
import { type Walk, walked } from './walk.js';

/** A list as it was asked for. */
export interface Asked extends Walk {
  readonly view: View;
  /** The day as given; undefined for today. */
  readonly asOf: Day | undefined;
  readonly facets: FacetCounts | undefined;
  /** The JSON of an item as it is to be given; left out: its own. */
  readonly json?: (item: Item) => string;
  /** What the JSON of a page has beside its items; left out: nothing. */
  readonly beside?: (page: readonly Item[]) => object;
  /** The page of the site that shows it; left out: that of the same path. */
  readonly page?: string;
  /** The path of the JSON Schema of its items; left out: they have none of their own. */
  readonly schema?: string;
  /** The formats it has, by suffix; left out: only JSON. */
  readonly suffixes?: Readonly<Record<string, string>>;
}

/** A format a list is written in, instead of JSON. */
export interface ListFormat {
  readonly type: string;
  /** Whether it has a page at a time, as JSON has; left out: the whole list where no page is asked for. */
  readonly paged?: true;
  readonly write: (items: readonly Item[]) => string;
}

/**
 * A list, or one page of it.
 *
 * @param format other than JSON; it has the whole list where neither `limit` nor `cursor` was given
 * @throws Problem when the cursor does not belong to the list
 */
export function pageOf(items: readonly Item[], asked: Asked, service: Service, format?: ListFormat): Answer {
  const { view, asOf, path, suffix = '', given, facets, suffixes = {} } = asked;
  const { apiUrl } = service;
  const paged = format === undefined || format.paged || given.some(([name]) => name === 'limit' || name === 'cursor');
  const limit = paged ? asked.limit : Math.max(1, items.length);
  const { page, next, previous } = walked(items, { ...asked, limit }, `${apiUrl}${asked.path}`);
  const own = `${path}${suffix}`;
  const fromStart = given.filter(([name]) => name !== 'cursor');
  const onThatDay: Pairs = [['asOf', view.day], ...fromStart.filter(([name]) => name !== 'asOf')];
  const at = (cursor: string | null) => address(own, cursor === null ? onThatDay : [...onThatDay, ['cursor', cursor]]);
  const links = [
    ...commonLinks(service, address(own, given), { path: asked.page ?? path.replace('/v1', ''), asOf }, asked.schema),
    ...otherFormats(service, path, given, suffix, suffixes),
    link(`${apiUrl}${address(own, fromStart)}`, 'first'),
    ...(previous === undefined ? [] : [link(`${apiUrl}${at(previous)}`, 'prev')]),
    ...(next === null ? [] : [link(`${apiUrl}${at(next)}`, 'next')]),
  ];
  const shared = { status: 200, links, asOf: view.day, holds: asOf === undefined ? 'today' : 'fixed' } as const;
  if (format) return { ...shared, type: format.type, body: format.write(page) };
  const body = listEnvelope(
    view,
    page.map(asked.json ?? ((item) => item.json)),
    { limit, total: items.length, next },
    facets,
    asked.beside?.(page),
  );
  return { ...shared, type: json, body };
}
