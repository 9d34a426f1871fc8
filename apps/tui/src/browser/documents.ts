import { acquis, type Day } from '@acquis/domain';
import type { Line } from '../text/line.js';
import { linksIn, type PlacedLink } from '../text/links.js';
import type { Look } from '../views/look.js';
import type { Entry } from './entry.js';
import { folded } from './entry.js';
import type { Asked, ScreenView } from './views.js';

/** The text of an entry, with its links. */
export interface Document {
  readonly lines: readonly Line[];
  readonly links: readonly PlacedLink[];
}

const made = new WeakMap<ScreenView, { readonly key: string; readonly entries: readonly Entry[] }>();

/** The list of a view on a day; kept until day or what it depends on is another. */
export function entriesOf(view: ScreenView, day: Day, asked: Asked): readonly Entry[] {
  const key = `${day} ${view.depends?.(asked) ?? ''}`;
  const before = made.get(view);
  if (before?.key === key) return before.entries;
  const entries = view.entries(acquis.at(day), asked);
  made.set(view, { key, entries });
  return entries;
}

/** How many entries a view has on a day. */
export function countOf(view: ScreenView, day: Day, asked: Asked): number {
  return view.size?.(acquis.at(day)) ?? entriesOf(view, day, asked).length;
}

/** The entries that a filter and a track let through. */
export function filtered(entries: readonly Entry[], filter: string, track: string | undefined): readonly Entry[] {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0 && track === undefined) return entries;
  return entries.filter(
    ({ search, tracks }) =>
      (track === undefined || tracks.includes(track)) && words.every((word) => search().includes(word)),
  );
}

const documents = new WeakMap<Entry, { readonly key: string; readonly document: Document }>();

/** The text of an entry at a width; kept until width or look is another. */
export function documentOf(entry: Entry, width: number, look: Look): Document {
  const key = `${width} ${look.grouping} ${look.coalition}`;
  const before = documents.get(entry);
  if (before?.key === key) return before.document;
  const lines = entry.document(width, look);
  const document = { lines, links: linksIn(lines) };
  documents.set(entry, { key, document });
  return document;
}
