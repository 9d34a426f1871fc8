import { acquis } from '@acquis/domain';
import type { Line } from '../text/line.js';
import { indexOf } from './moving.js';
import { type Entry, folded, type Shelf, shelves } from './shelves.js';
import type { BrowserState, Extent } from './state.js';

/** Columns and rows of the terminal. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The widths of the panes; 0 where a pane is not shown. */
export interface Layout {
  readonly list: number;
  readonly record: number;
  readonly rows: number;
}

/** What a state shows on a screen of some size. */
export interface Scene {
  readonly shelf: Shelf;
  readonly entries: readonly Entry[];
  readonly index: number;
  readonly entry: Entry | undefined;
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly extent: Extent;
}

/** Below this many columns one pane is shown at a time. */
const twoPanes = 64;

/** Lines longer than this are hard to read. */
const widestText = 100;

/** How a screen is divided: bars take four rows, a rule between the panes three columns. */
export function layoutOf({ columns, rows }: Size, focus: BrowserState['focus']): Layout {
  const body = Math.max(1, rows - 4);
  if (columns < twoPanes)
    return focus === 'list' ? { list: columns, record: 0, rows: body } : { list: 0, record: columns, rows: body };
  const list = Math.max(28, Math.min(60, Math.floor(columns * 0.44)));
  return { list, record: columns - list - 3, rows: body };
}

const made = new WeakMap<Shelf, { readonly day: string; readonly entries: readonly Entry[] }>();

function entriesOf(shelf: Shelf, day: string): readonly Entry[] {
  const before = made.get(shelf);
  if (before?.day === day) return before.entries;
  const entries = shelf.entries(acquis.at(day));
  made.set(shelf, { day, entries });
  return entries;
}

const documents = new WeakMap<Entry, { readonly width: number; readonly lines: readonly Line[] }>();

function linesOf(entry: Entry, width: number): readonly Line[] {
  const before = documents.get(entry);
  if (before?.width === width) return before.lines;
  const lines = entry.document(width);
  documents.set(entry, { width, lines });
  return lines;
}

/** How many entries a shelf has on a day. */
export function countOf(shelf: Shelf, day: string): number {
  return entriesOf(shelf, day).length;
}

/** What a state shows. */
export function sceneOf(state: BrowserState, size: Size): Scene {
  const shelf = shelves.find(({ name }) => name === state.shelf) ?? shelves[0];
  if (!shelf) throw new RangeError('there is nothing to browse');
  const words = folded(state.filter).split(/\s+/).filter(Boolean);
  const entries = entriesOf(shelf, state.day).filter(({ search }) => words.every((word) => search.includes(word)));
  const keys = entries.map(({ key }) => key);
  const index = indexOf(state.selected, keys);
  const entry = entries[index];
  const layout = layoutOf(size, state.focus);
  const lines = entry ? linesOf(entry, Math.min(layout.record || size.columns, widestText)) : [];
  return {
    shelf,
    entries,
    index,
    entry,
    lines,
    layout,
    extent: { keys, shelves: shelves.map(({ name }) => name), lines: lines.length, rows: layout.rows },
  };
}
