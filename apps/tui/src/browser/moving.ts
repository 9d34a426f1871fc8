import type { Command } from './keymap.js';
import type { BrowserState, Extent } from './state.js';

/** Where an entry stands in the list; the first where it is not in it. */
export function indexOf(selected: string | undefined, keys: readonly string[]): number {
  return Math.max(0, selected === undefined ? 0 : keys.indexOf(selected));
}

const clamp = (value: number, most: number) => Math.max(0, Math.min(value, most));

/** How far a movement goes, in entries or lines; undefined where the command is no movement. */
export function distance(command: Command, { rows }: Extent): number | undefined {
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

/** Moves the selection, the record, or the choice of a shelf; never beyond an end. */
export function move(state: BrowserState, by: number, extent: Extent): BrowserState {
  if (state.mode === 'shelves') {
    return onShelf(state, extent.shelves[clamp(indexOf(state.shelf, extent.shelves) + by, extent.shelves.length - 1)]);
  }
  if (state.focus === 'record') return { ...state, scroll: clamp(state.scroll + by, extent.lines - extent.rows) };
  const selected = extent.keys[clamp(indexOf(state.selected, extent.keys) + by, extent.keys.length - 1)];
  return selected === state.selected ? state : { ...state, selected, scroll: 0 };
}

function onShelf(state: BrowserState, shelf: string | undefined): BrowserState {
  if (shelf === undefined || shelf === state.shelf) return state;
  return { ...state, shelf, selected: undefined, scroll: 0, filter: '', focus: 'list' };
}

/** The shelf so many places on, going round. */
export function beside(state: BrowserState, by: number, { shelves }: Extent): BrowserState {
  const next = (indexOf(state.shelf, shelves) + by + shelves.length) % shelves.length;
  return onShelf(state, shelves[next]);
}
