import type { Edtf } from '@acquis/domain';
import type { Asked } from '../answer.js';

/** Which recorded votes are asked about: those of the three tracks, or of the whole General Assembly. */
export type Votes = 'tracks' | 'all';

/** What is asked of every analysis of recorded votes. */
export interface VotesAsked extends Asked {
  readonly votes: Votes;
  readonly track?: readonly string[];
  readonly from?: Edtf;
  readonly to?: Edtf;
  readonly decision?: readonly string[];
  readonly coalition?: string;
  readonly region?: string;
  readonly consensus?: 'include' | 'exclude';
}
