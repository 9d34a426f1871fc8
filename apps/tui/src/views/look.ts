import type { VoteGrouping } from './decisions/state.js';

/** What a reader chose that changes how records are shown. */
export interface Look {
  readonly grouping: VoteGrouping;
  /** Which coalition a vote is grouped by, from 0; taken round. */
  readonly coalition: number;
}

/** How records are shown where nothing was chosen. */
export const usualLook: Look = { grouping: 'region', coalition: 0 };
