import type { DecisionId } from '../generated/ids.js';
import type { Roll } from './votes.js';

/** The facets of a decision. */
export type DecisionFacet = 'track' | 'stage' | 'method' | 'body' | 'process' | 'year';

/** What is computed of a decision. */
export interface DecisionDerived {
  /** Member States on the day of the decision. */
  readonly members: number;
  /** Members for which no vote is recorded; null where there is no tally. */
  readonly noVoteRecorded: number | null;
  /** The complete vote by member; null where the record holds none. */
  readonly votes: Roll | null;
  /** Decisions on the same text at another stage. */
  readonly otherStages: readonly DecisionId[];
}
