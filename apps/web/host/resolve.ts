import { acquis, type Day, findRecord, isCollection, isDay } from '@acquis/domain';
import { ruleNamed } from '@acquis/domain/rules';
import { hrefOn, pathOf, queryOf, todaySegment } from '../site/day.ts';
import { inside } from '../site/inside.ts';
import { isMonth, monthOf } from '../site/month.ts';
import { storyAt } from '../site/stories.ts';
import { isView } from '../site/views.ts';

type Status = 200 | 300 | 400 | 404;

/** Where a public address leads. */
export type Resolution =
  | { readonly kind: 'page'; readonly address: string; readonly status: Status }
  | { readonly kind: 'redirect'; readonly to: string; readonly status: 303 | 308 };

/** The clock as the host sees it. */
export interface Clock {
  readonly today: Day;
  /** The day was set by hand: prerendered pages of the real today must not be used. */
  readonly set: boolean;
}

const at = /^\/at\/([^/]*)(\/.*)?$/;

function missing(segment: string, status: Status, detail: Readonly<Record<string, string>>): Resolution {
  return { kind: 'page', status, address: `/${segment}/missing${queryOf(detail)}` };
}

/** Views whose query is the question they answer: they are made on request. */
const asked = /^\/(explore|compare|what-if|search|brief)(\/|$)/;

/** Views whose query narrows or sorts what they show: prerendered without one. */
const narrowed = ['/timeline', '/participation'];

/** A brief as Markdown: the same query as the page. */
const markdownTwin = '/brief.md';

/** Where suppositions stand, and the kinds of record they are about. */
const whatIf = '/what-if';
const supposable = ['decisions', 'treaties'];

/** Where the months stand that a day is chosen from. */
const days = '/days';

function isRule(path: string): boolean {
  const [, name] = /^\/rules\/([^/]+)$/.exec(path) ?? [];
  return name !== undefined && ruleNamed(name) !== undefined;
}

/** Resolves the page of a month; without one, leads to the month of the day. */
function resolveDays(segment: string, day: Day, month: string, query: string): Resolution {
  const path = `${days}/${month === '' ? monthOf(day) : month}`;
  if (month === '') return { kind: 'redirect', status: 303, to: (segment === day ? hrefOn(day, path) : path) + query };
  if (!isMonth(month)) return missing(segment, 400, { why: 'no-month', path, text: decoded(month) });
  return { kind: 'page', status: 200, address: `/${segment}${path}${query}` };
}

/**
 * Resolves a path of the site as known on a day. Without a query today's records and lists were prerendered; what else is asked of
 * them is drawn on request and not kept, which takes half the time of a page that is.
 */
function resolvePath(segment: string, day: Day, path: string, query: string): Resolution {
  const page = (address: string): Resolution => ({ kind: 'page', status: 200, address });
  const base = path === '/' ? '' : path;
  const prerendered = query === '' && segment === todaySegment;
  const filtered = prerendered ? `/${segment}${base}` : `/${segment}/filtered${base}${query}`;
  if (narrowed.includes(path)) return page(filtered);
  if (path === '/search' || path === markdownTwin || (isView(path) && asked.test(path)))
    return page(`/${segment}${path}${query}`);
  if (isView(path) || isRule(path) || storyAt(path)) return page(`/${segment}${base}`);
  if (path === days || path.startsWith(`${days}/`))
    return resolveDays(segment, day, path.slice(days.length + 1), query);
  const prefix = path.startsWith(`${whatIf}/`) ? whatIf : '';
  const [collection = '', id, ...rest] = path.slice(prefix.length + 1).split('/');
  const fits = prefix === '' || (id !== undefined && supposable.includes(collection));
  if (!isCollection(collection) || rest.length > 0 || !fits) return missing(segment, 404, { why: 'no-page', path });
  if (id === undefined) return page(filtered);
  const result = findRecord(acquis.at(day), collection, decoded(id));
  if (result.status === 'not-yet-known')
    return missing(segment, 404, { why: 'not-yet-known', path, since: result.since });
  const plain = path.slice(prefix.length);
  if (result.status === 'several') return missing(segment, 300, { why: 'several', path: plain });
  if (result.status === 'not-found') return missing(segment, 404, { why: 'no-record', path: plain });
  const canonical = prefix + pathOf({ collection, id: result.record.id });
  if (canonical === path) return prefix === '' ? page(filtered) : page(`/${segment}${path}${query}`);
  return { kind: 'redirect', status: 308, to: (segment === day ? hrefOn(day, canonical) : canonical) + query };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The page a reader of the day control asked for, as an address. */
function chosen(query: URLSearchParams, today: Day): string {
  const day = query.get('day') ?? '';
  const path = inside(query.get('path') ?? '/');
  return day === today ? path : hrefOn(encodeURIComponent(day), path);
}

/** The address of a page asked for with the day as the API takes it. */
function asOfInPath(path: string, query: URLSearchParams): string {
  const rest = new URLSearchParams([...query].filter(([name]) => name !== 'asOf'));
  return hrefOn(encodeURIComponent(query.get('asOf') ?? ''), path) + (rest.size > 0 ? `?${rest}` : '');
}

/**
 * Resolves a public address: `/x` is today's page, `/at/2023-12-31/x` the same page as known on a day. Nothing here reads
 * the clock.
 */
export function resolve(url: URL, clock: Clock): Resolution {
  const { pathname, search, searchParams } = url;
  const { today } = clock;
  const segment = clock.set ? `${todaySegment}-${today}` : todaySegment;
  if (pathname === '/at')
    return { kind: 'redirect', status: 303, to: searchParams.has('day') ? chosen(searchParams, today) : '/' };
  const tidy = pathname.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
  if (tidy !== pathname) return { kind: 'redirect', status: 308, to: `${tidy}${search}` };
  const match = at.exec(pathname);
  if (!match && searchParams.has('asOf'))
    return { kind: 'redirect', status: 303, to: asOfInPath(pathname, searchParams) };
  if (!match) return resolvePath(segment, today, pathname, search);
  const [, text = '', path = '/'] = match;
  const day = decoded(text);
  if (!isDay(day)) return missing(segment, 400, { why: 'no-day', path, text: day });
  if (day > today) return missing(segment, 404, { why: 'future', path, text: day });
  return resolvePath(day, day, path, search);
}
