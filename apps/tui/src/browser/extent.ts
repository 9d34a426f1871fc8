import type { Reference } from '@acquis/domain';
import type { PlacedLink } from '../text/links.js';
import type { VoteOnScreen } from '../views/decisions/state.js';
import type { Choice } from './choice.js';

/** The record on the screen, so far as a step needs it. */
export interface OnScreen {
  readonly reference: Reference;
  readonly label: string;
  /** How it is cited as known on the day. */
  readonly citation: () => string;
  /** Where the first of its sources can be read; undefined: none has an address. */
  readonly source: () => string | undefined;
  /** Whether records of its kind can be set side by side. */
  readonly comparable: boolean;
}

/** What the state is about, so far as a step needs it. */
export interface Extent {
  /** Keys of the entries the filter lets through, in order. */
  readonly keys: readonly string[];
  /** The names of the views, in order; the first ones have a number. */
  readonly views: readonly string[];
  /** Lines of the record, or of whatever is scrolled. */
  readonly lines: number;
  /** Rows of a pane. */
  readonly rows: number;
  /** The links of the record. */
  readonly links: readonly PlacedLink[];
  readonly tracks: readonly string[];
  /** What is called where one is. */
  readonly label: string;
  readonly entry: OnScreen | undefined;
  /** What the palette offers for what is typed. */
  readonly choices: readonly Choice[];
  /** The vote by member of the decision on the screen; undefined: no decision is. */
  readonly vote: VoteOnScreen | undefined;
  /** The member whose name or code answers best to a text. */
  readonly memberCalled: (text: string) => string | undefined;
}
