/**
 * A store of votes from its bytes, for hosts that have no files. Apart from the rest, for the library that reads Parquet.
 *
 * @module
 */

export { storeOf } from './store/store-of.js';
export type { VoteHead, VoteSource, VoteStore } from './store/vote-store.js';
