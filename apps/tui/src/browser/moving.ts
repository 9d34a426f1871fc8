import type { Command } from './binding.js';
import type { Extent } from './extent.js';
import type { BrowserState } from './state.js';

/** Where an entry stands in the list; the first where it is not in it. */
export function indexOf(selected: string | undefined, keys: readonly string[]): number {
  return Math.max(0, selected === undefined ? 0 : keys.indexOf(selected));
}

/** A number kept between 0 and a most. */
export function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

/** How far a movement goes, in entries or lines; undefined where the command is no movement. */
export function distance(command: Command, { rows }: Pick<Extent, 'rows'>): number | undefined {
  const half = Math.max(1, Math.floor(rows / 2));
  const distances: Readonly<Partial<Record<Command, number>>> = {
    down: 1,
    up: -1,
    'half-down': half,
    'half-up': -half,
    top: Number.NEGATIVE_INFINITY,
    bottom: Number.POSITIVE_INFINITY,
  };
  return distances[command];
}

/** Moves the selection, the record, the help, or the choice of a kind; never beyond an end. */
export function move(state: BrowserState, by: number, { views, keys, lines, rows }: Extent): BrowserState {
  if (state.mode === 'kinds') {
    const view = views[clamp(indexOf(state.view, views) + by, views.length - 1)];
    return view === undefined || view === state.view ? state : { ...state, view, selected: undefined, filter: '' };
  }
  if (state.mode === 'help' || state.focus === 'record')
    return { ...state, scroll: clamp(state.scroll + by, Math.max(0, lines - rows)), link: undefined };
  return select(state, keys[clamp(indexOf(state.selected, keys) + by, keys.length - 1)]);
}

/** Chooses an entry; its record begins at its top. */
export function select(state: BrowserState, selected: string | undefined): BrowserState {
  return selected === state.selected ? state : { ...state, selected, scroll: 0, link: undefined };
}

/** Chooses the next link of the record, or the one before; the first in view where none is chosen. It is brought into view. */
export function chooseLink(state: BrowserState, by: 1 | -1, { links, lines, rows }: Extent): BrowserState {
  if (links.length === 0) return { ...state, message: 'This record leads to no other.' };
  const { scroll } = state;
  const inView =
    by > 0 ? links.findIndex(({ first }) => first >= scroll) : links.findLastIndex(({ last }) => last < scroll + rows);
  const from = inView === -1 ? (by > 0 ? links.length - 1 : 0) : inView;
  const link = state.link === undefined ? from : clamp(state.link + by, links.length - 1);
  const { first = 0, last = 0 } = links[link] ?? {};
  const least = last - rows + 1;
  const kept = first < scroll ? first : Math.max(scroll, least);
  return { ...state, link, scroll: clamp(kept, Math.max(0, lines - rows)) };
}
