import type { CoalitionId } from '../generated/ids.js';
import type { StateVote } from './queries.js';

/** The facets of a state. */
export type StateFacet = 'group' | 'status' | 'region';

/** What is computed of a state. */
export interface StateDerived {
  /** The coalitions it belongs to on the day. */
  readonly coalitions: readonly CoalitionId[];
  /** Every vote by member in the record, newest first. */
  readonly votes: readonly StateVote[];
}
