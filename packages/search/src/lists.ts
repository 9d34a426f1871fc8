/**
 * Lists of one kind of record, searched, narrowed by date and ordered: the same for every surface that has them.
 *
 * @module
 */
export { type ListItem, listItem } from './lists/item.js';
export { type Narrowing, narrow } from './lists/narrow.js';
