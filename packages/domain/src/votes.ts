/**
 * Votes by member. Apart from the rest because the lists come under the terms of the UN Digital Library: a deployer may
 * leave the `*.votes.yaml` files out, and everything else keeps working.
 *
 * @module
 */

export { type MemberVote, memberVotes } from './decisions/member-votes.js';
export type { RecordedVote } from './decisions/schema.js';
export { membershipOn, noVoteRecorded, type Roll, rollOf, voteOf } from './decisions/votes.js';
export { type VoteOfMember, votesOfDecision } from './decisions/votes-of-decision.js';
export { knownVoteOf, type VoteOfState, votesOfState } from './states/votes-of-state.js';
