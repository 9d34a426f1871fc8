import type { Reference } from '@acquis/domain';
import type { Extent } from './extent.js';
import type { BrowserState, Place, Visited } from './state.js';

/** How far back one can go. */
const mostVisited = 100;

function placeOf({ view, selected, focus, scroll, link, filter, track, query }: Place, label: string): Visited {
  return { view, selected, focus, scroll, link, filter, track, query, label };
}

const fresh = { focus: 'list', scroll: 0, link: undefined, filter: '', track: undefined, selected: undefined } as const;

/** Goes to a place; the way back leads to where one was. */
export function goTo(state: BrowserState, to: Partial<Place> & Pick<Place, 'view'>, { label }: Extent): BrowserState {
  const past = [...state.past, placeOf(state, label)].slice(-mostVisited);
  return { ...state, ...fresh, query: '', ...to, mode: 'browse', typed: '', before: undefined, past, future: [] };
}

/** Goes to a record. */
export function goToRecord(state: BrowserState, { collection, id }: Reference, extent: Extent): BrowserState {
  return goTo(state, { view: collection, selected: id, focus: 'record' }, extent);
}

/** Goes to a view, unless it is the one on the screen. */
export function goToView(state: BrowserState, view: string | undefined, extent: Extent): BrowserState {
  return view === undefined || view === state.view ? state : goTo(state, { view }, extent);
}

/** The view so many places on, going round. */
export function beside(state: BrowserState, by: number, extent: Extent): BrowserState {
  const { views } = extent;
  const at = Math.max(0, views.indexOf(state.view));
  return goToView(state, views[(at + by + views.length) % views.length], extent);
}

/** Back to what was on the screen before. */
export function earlier(state: BrowserState, { label }: Extent): BrowserState {
  const to = state.past.at(-1);
  if (!to) return { ...state, message: 'Nothing was on the screen before.' };
  const { label: _, ...place } = to;
  return { ...state, ...place, past: state.past.slice(0, -1), future: [placeOf(state, label), ...state.future] };
}

/** Forward again to what one came back from. */
export function later(state: BrowserState, { label }: Extent): BrowserState {
  const [to, ...future] = state.future;
  if (!to) return { ...state, message: 'There is nothing to go forward to.' };
  const { label: _, ...place } = to;
  return { ...state, ...place, past: [...state.past, placeOf(state, label)], future };
}
