/**
 * Agreement, cohesion, blocs and movement in recorded votes. Runs wherever JavaScript runs.
 *
 * @module
 */
export { cell, type VoteHead, type VoteSource, type VoteStore } from './store/vote-store.js';
