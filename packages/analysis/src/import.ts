/**
 * Voting data read from files into a store of our shape. Node only.
 *
 * @module
 */
export type { VoteHead, VoteSource, VoteStore } from './store/vote-store.js';
