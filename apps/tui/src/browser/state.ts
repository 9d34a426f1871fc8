import { type Day, isDay } from '@acquis/domain';
import type { Command, Mode } from './keymap.js';
import { beside, distance, move } from './moving.js';

/** Everything the browser remembers. */
export interface BrowserState {
  readonly mode: Mode;
  readonly shelf: string;
  /** The key of the entry; where the list does not hold it, its first entry is meant. */
  readonly selected: string | undefined;
  readonly focus: 'list' | 'record';
  /** Lines of the record above the pane. */
  readonly scroll: number;
  readonly filter: string;
  readonly day: Day;
  readonly today: Day;
  /** What is typed in answer to a question. */
  readonly typed: string;
  /** What was on the screen before a question was asked, to which dropping it returns. */
  readonly before: BrowserState | undefined;
  /** One line for the reader; empty: none. */
  readonly message: string;
  readonly done: boolean;
}

/** What happened: a command, or text typed. */
export type Event = { readonly command: Command } | { readonly text: string };

/** What the state is about, so far as a step needs it. */
export interface Extent {
  /** Keys of the entries the filter lets through, in order. */
  readonly keys: readonly string[];
  /** The names of the shelves, in order. */
  readonly shelves: readonly string[];
  /** Lines of the record. */
  readonly lines: number;
  /** Rows of a pane. */
  readonly rows: number;
}

/** The browser when it opens. */
export function opened(day: Day, today: Day, shelf: string): BrowserState {
  return {
    mode: 'browse',
    shelf,
    selected: undefined,
    focus: 'list',
    scroll: 0,
    filter: '',
    day,
    today,
    typed: '',
    before: undefined,
    message: '',
    done: false,
  };
}

function ask(state: BrowserState, mode: Mode): BrowserState {
  return { ...state, mode, before: { ...state, before: undefined } };
}

function cancel(state: BrowserState): BrowserState {
  return state.before ?? { ...state, mode: 'browse' };
}

function back(state: BrowserState): BrowserState {
  if (state.mode !== 'browse') return cancel(state);
  if (state.focus === 'record') return { ...state, focus: 'list' };
  return { ...state, filter: '' };
}

function accept(state: BrowserState): BrowserState {
  if (state.mode === 'filter') return { ...state, mode: 'browse' };
  const day = state.typed === '' ? state.today : state.typed;
  if (!isDay(day)) return { ...state, message: 'No such day; expected YYYY-MM-DD.' };
  return { ...state, mode: 'browse', day, typed: '', scroll: 0 };
}

function type(state: BrowserState, edit: (before: string) => string): BrowserState {
  if (state.mode === 'day') return { ...state, typed: edit(state.typed) };
  if (state.mode === 'filter') return { ...state, filter: edit(state.filter), scroll: 0 };
  return state;
}

function step(state: BrowserState, command: Command, extent: Extent): BrowserState {
  const by = distance(command, extent);
  if (by !== undefined) return move(state, by, extent);
  switch (command) {
    case 'open':
      return state.mode === 'shelves'
        ? { ...state, mode: 'browse' }
        : { ...state, focus: extent.keys.length > 0 ? 'record' : 'list' };
    case 'back':
      return back(state);
    case 'other-pane':
      return { ...state, focus: state.focus === 'list' && extent.keys.length > 0 ? 'record' : 'list' };
    case 'next-shelf':
      return beside(state, 1, extent);
    case 'previous-shelf':
      return beside(state, -1, extent);
    case 'choose-shelf':
      return ask(state, 'shelves');
    case 'filter':
      return { ...ask(state, 'filter'), focus: 'list' };
    case 'set-day':
      return { ...ask(state, 'day'), typed: '' };
    case 'help':
      return state.mode === 'help' ? cancel(state) : ask(state, 'help');
    case 'accept':
      return accept(state);
    case 'cancel':
      return cancel(state);
    case 'erase':
      return type(state, (before) => [...before].slice(0, -1).join(''));
    case 'clear':
      return type(state, () => '');
    case 'quit':
      return { ...state, done: true };
    default:
      return state;
  }
}

/** The state after an event. Pure: the same state, event and extent give the same state. */
export function next(state: BrowserState, event: Event, extent: Extent): BrowserState {
  const quiet = state.message === '' ? state : { ...state, message: '' };
  return 'text' in event ? type(quiet, (before) => before + event.text) : step(quiet, event.command, extent);
}
