import type { Kinds } from '../generated/kinds.js';
import type { Edtf } from './edtf.js';
import type { DatedHappening } from './happening.js';

/** Where a track stands on a day. */
export interface Now {
  readonly track: Kinds['tracks'];
  /** The state of play in one or two sentences, computed. */
  readonly sentence: string;
  /** The last day or month up to which the track's sources were read. */
  readonly readTo: Edtf;
  /** Processes under way. */
  readonly underWay: readonly Kinds['processes'][];
  /** What is going on on the day. */
  readonly current: readonly DatedHappening[];
  /** What is announced, nearest first. */
  readonly next: readonly DatedHappening[];
  /** Planned for days past those up to which sources were read; the record does not say what came of it. Latest first. */
  readonly awaiting: readonly DatedHappening[];
  /** The latest decisions, newest first, at most five. */
  readonly decisions: readonly Kinds['decisions'][];
}
