/**
 * What may be asked of the search and of lists, in one vocabulary for API and terminal: names, values, refusals. Loads no index.
 *
 * @module
 */
export { type Order, orders, usualOrder } from './lists/order.js';
export { type Sort, sort } from './lists/sort.js';
export { maybeWords, words } from './lists/words.js';
