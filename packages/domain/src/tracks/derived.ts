import type { DatedHappening } from '../core/happening.js';
import type { ProcessId } from '../generated/ids.js';

/** The facets of a track. */
export type TrackFacet = never;

/** What is computed of a track. */
export interface TrackDerived {
  /** Processes under way. */
  readonly underWay: readonly ProcessId[];
  /** What is announced, nearest first. */
  readonly next: readonly DatedHappening[];
  /** Planned for days past those up to which sources were read, without an outcome in the record. */
  readonly awaiting: readonly DatedHappening[];
}
