/**
 * Full-text search over every kind of record, as known on any day.
 *
 * @example
 * ```ts
 * import { acquis } from '@acquis/domain';
 * import { search } from '@acquis/search';
 *
 * search(acquis.at('2026-11-24'), { q: '158-10-12' }).hits[0]; // the decision with that tally
 * search(acquis.at('2023-12-31'), { q: 'points of contact', kind: 'documents', limit: 5 });
 * ```
 *
 * @module
 */
export { longestQuery } from './longest-query.js';
export type { SearchQuery } from './query.js';
export { find, type Hit, prepare, type Ranked, type SearchAnswer, type SearchRequest, search } from './search.js';
export type { Range, Snippet } from './snippet.js';
export { fold } from './words/fold.js';
