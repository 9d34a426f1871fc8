import { type View, version } from '@acquis/domain';
import { readCursor, writeCursor } from './cursor.js';
import { fingerprint } from './fingerprint.js';
import { address, type Pairs } from './links.js';
import type { Item } from './listing.js';
import { invalidCursor } from './problems/invalid-cursor.js';
import { Problem } from './problems/problem.js';

/** A walk through a list, as a request goes on with it. */
export interface Walk {
  readonly view: View;
  readonly path: string;
  /** The end of the path that names a format; left out: it has none. */
  readonly suffix?: string;
  /** What was given in the query string, in its plainest spelling. */
  readonly given: Pairs;
  readonly limit: number;
  readonly cursor: string | undefined;
}

/** The page of a walk. */
export interface Page {
  readonly page: readonly Item[];
  /** The cursor of the next page; null on the last. */
  readonly next: string | null;
  /** The cursor of the page before, null where that is the first, undefined on the first. */
  readonly previous: string | null | undefined;
}

/** Parameters that do not change which items a list has and in which order. */
const besideTheList = new Set(['asOf', 'limit', 'cursor', 'facets', 'fields', 'include']);

/** Where the page begins among the items: after the item the cursor names. */
function start(items: readonly Item[], { cursor, view }: Walk, filter: string, first: string): number {
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
 * The page of a walk through items. A cursor is good in every format of the list.
 *
 * @throws Problem when the cursor does not belong to the list
 */
export function walked(items: readonly Item[], walk: Walk, base: string): Page {
  const { path, suffix = '', given, limit, view } = walk;
  const filter = fingerprint(
    address(
      path,
      given.filter(([name]) => !besideTheList.has(name)),
    ),
  );
  const first = address(
    `${base}${suffix}`,
    given.filter(([name]) => name !== 'cursor'),
  );
  const begin = start(items, walk, filter, first);
  const after = (index: number) => {
    const item = items[index];
    return item ? writeCursor({ key: item.key, id: item.id, day: view.day, version, filter }) : null;
  };
  const end = begin + limit;
  return {
    page: items.slice(begin, end),
    next: end < items.length ? after(end - 1) : null,
    previous: begin === 0 ? undefined : after(begin - limit - 1),
  };
}
