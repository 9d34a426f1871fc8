/**
 * Voting data read from files into a store of our shape. Node only.
 *
 * @module
 */

export { importVotes, type Progress } from './import/import-votes.js';
export { loadStore } from './import/load-store.js';
export { ImportProblem, type ProblemCode } from './import/problem.js';
export { readStore } from './import/read-store.js';
export type { Contradiction, ImportSummary, TotalDiffers, TotalsUnlike, UnknownName } from './import/summary.js';
export type { VoteHead, VoteSource, VoteStore } from './store/vote-store.js';
