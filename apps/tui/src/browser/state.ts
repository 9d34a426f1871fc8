import type { Day } from '@acquis/domain';
import { type DecisionsState, decisionsAtFirst } from '../views/decisions/state.js';
import type { Command } from './binding.js';
import type { Effect } from './effects.js';

/** What the browser is waiting for. */
export type Mode = 'browse' | 'supposing' | 'kinds' | 'help' | 'filter' | 'day' | 'palette' | 'search' | 'find';

/** What is on the screen, so far as one can come back to it. */
export interface Place {
  readonly view: string;
  /** The key of the entry; where the list does not hold it, its first entry is meant. */
  readonly selected: string | undefined;
  readonly focus: 'list' | 'record';
  /** Lines of the record above the pane. */
  readonly scroll: number;
  /** Which of the record's links is chosen, from 0. */
  readonly link: number | undefined;
  readonly filter: string;
  /** The one track the list is narrowed to. */
  readonly track: string | undefined;
  /** What is searched for everywhere. */
  readonly query: string;
}

/** A place with what it is called in the bread crumbs. */
export interface Visited extends Place {
  readonly label: string;
}

/** Records of one kind set side by side. */
export interface Compared {
  readonly name: string;
  readonly ids: readonly string[];
}

/** Everything the browser remembers. */
export interface BrowserState extends Place {
  readonly mode: Mode;
  /** One pane fills the screen. */
  readonly zoomed: boolean;
  readonly day: Day;
  readonly today: Day;
  /** What is typed in answer to a question. */
  readonly typed: string;
  /** Which of the palette's choices, from 0. */
  readonly choice: number;
  readonly past: readonly Visited[];
  readonly future: readonly Visited[];
  readonly decisions: DecisionsState;
  readonly compared: Compared | undefined;
  /** What was on the screen before a question was asked, to which dropping it returns. */
  readonly before: BrowserState | undefined;
  /** What is called where the question was asked. */
  readonly askedAt: string;
  /** One line for the reader; empty: none. */
  readonly message: string;
  /** What is to be done outside; each is done once. */
  readonly effect: Effect | undefined;
  readonly done: boolean;
}

/** What happened: a command, text typed, or what became of something done outside. */
export type Event =
  | { readonly command: Command; readonly key?: string }
  | { readonly text: string }
  | { readonly told: string };

/** The browser when it opens. */
export function opened(day: Day, today: Day, view: string): BrowserState {
  return {
    mode: 'browse',
    view,
    selected: undefined,
    focus: 'list',
    scroll: 0,
    link: undefined,
    filter: '',
    track: undefined,
    query: '',
    zoomed: false,
    day,
    today,
    typed: '',
    choice: 0,
    past: [],
    future: [],
    decisions: decisionsAtFirst,
    compared: undefined,
    before: undefined,
    askedAt: '',
    message: '',
    effect: undefined,
    done: false,
  };
}
