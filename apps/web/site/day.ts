import { type Day, isDay, type Reference } from '@acquis/domain';

/** The day a page speaks of. */
export interface DayContext {
  /** The day as known at whose end the page shows the record. */
  readonly day: Day;
  /** The day on which the page is read. */
  readonly today: Day;
  /** The reader chose the day: it stands in the address, and every link stays in it. */
  readonly pinned: boolean;
}

/** The first segment of an internal address for the pages of today. */
export const todaySegment = 'today';

/**
 * Reads the first segment of an internal address: `today`, `today-2026-11-24` (today by a clock that was set), or a day.
 * Undefined where it is none of these.
 */
export function readSegment(segment: string, clock: () => Day): DayContext | undefined {
  const today = clock();
  if (segment === todaySegment) return { day: today, today, pinned: false };
  const set = segment.startsWith(`${todaySegment}-`) ? segment.slice(todaySegment.length + 1) : '';
  if (isDay(set)) return { day: set, today: set, pinned: false };
  return isDay(segment) ? { day: segment, today, pinned: true } : undefined;
}

/** The public address of a path of the site on the day of the page that links to it. */
export function hrefOf(at: DayContext, path: string): string {
  return at.pinned ? hrefOn(at.day, path) : path;
}

/** The public address of a path as known on a day. */
export function hrefOn(day: Day, path: string): string {
  return path === '/' ? `/at/${day}` : `/at/${day}${path}`;
}

/** The public address of a path as known on a day; today's is the one without a day. */
export function hrefToDay(at: DayContext, day: Day, path: string): string {
  return day === at.today ? path : hrefOn(day, path);
}

/** The path of a record's page. */
export function pathOf({ collection, id }: Reference): string {
  return `/${collection}/${id}`;
}

/** A query with its empty values left out; `?` included where anything remains. */
export function queryOf(values: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    for (const one of [value ?? []].flat()) if (one !== '') query.append(name, one);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
