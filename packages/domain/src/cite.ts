/**
 * How a record is cited: as of a day, in a version of the data, in BibTeX and in CSL-JSON.
 *
 * @module
 */

export { bibtexOf } from './cite/bibtex.js';
export { type Cited, citedOf, type Publication } from './cite/cited.js';
export { cslOf } from './cite/csl.js';
