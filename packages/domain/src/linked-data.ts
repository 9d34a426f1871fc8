/**
 * Records in the vocabulary of schema.org, for JSON-LD.
 *
 * @module
 */

export { dates, type Origin, thingOf } from './linked-data/thing.js';
