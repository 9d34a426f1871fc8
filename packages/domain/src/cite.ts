/**
 * How a record is cited: as of a day, in a version of the data, in BibTeX, in CSL-JSON and in a sentence.
 *
 * @module
 */

export { bibtexOf } from './cite/bibtex.js';
export { type Cited, citedOf, type Publication } from './cite/cited.js';
export { cslOf } from './cite/csl.js';
export { sentenceOf } from './cite/sentence.js';
