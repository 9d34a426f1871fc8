/**
 * Spellings of states beside the names and aliases of the record. Loads no record.
 *
 * @module
 */

export { stateSpellings } from './states/spellings.js';
