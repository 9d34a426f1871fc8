/**
 * Records as CommonMark, for people and for assistants: what a record's page says, with its sources.
 *
 * @module
 */

export { recordMarkdown } from './markdown/record.js';
export type { Address } from './markdown/rows.js';
export { cited } from './markdown/sources.js';
export { blocks, bullets, escaped, linkTo } from './markdown/text.js';
