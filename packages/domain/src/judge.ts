/**
 * The rules of procedure over facts that come from outside: checked against the schema of the rule, then judged. Loads zod
 * and the records.
 *
 * @module
 */

export { type Judged, judge } from './rules/facts/judge.js';
