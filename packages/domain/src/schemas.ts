/**
 * The zod schemas of every kind of record. Loading this entry loads zod; the main entry does not.
 *
 * @module
 */

export {
  attestation as attestationSchema,
  citation as citationSchema,
  day as daySchema,
  edtf as edtfSchema,
} from './core/fields.js';
export { happeningSchema } from './core/happening-schema.js';
export { recordedVoteSchema, tally as tallySchema } from './decisions/schema.js';
export { derivedSchemas } from './generated/derived-schemas.js';
export { schemas } from './generated/schemas.js';
export { pace as treatyPaceSchema } from './rules/facts/projection.js';
export { ruleFacts } from './rules/facts/rule-facts.js';
export { whatIfChange as whatIfChangeSchema } from './rules/facts/what-if.js';
export { type Column, columnNames, columnsOf } from './table/columns.js';
