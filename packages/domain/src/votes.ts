/**
 * Votes by member. Apart from the rest because the lists come under the terms of the UN Digital Library: a deployer may
 * leave the `*.votes.yaml` files out, and everything else keeps working.
 *
 * @module
 */

export type { RecordedVote } from './decisions/schema.js';
export {
  type MemberVote,
  membershipOn,
  memberVotes,
  noVoteRecorded,
  type Roll,
  rollOf,
  voteOf,
} from './decisions/votes.js';
