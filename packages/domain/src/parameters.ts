/**
 * What may be asked of the record, in one vocabulary for every surface that takes questions as text: names, values, refusals.
 *
 * @module
 */

export { asOf } from './parameters/as-of.js';
export { type Accepted, anyOf, maybeOneOf, oneOf } from './parameters/choice.js';
export { date } from './parameters/date.js';
export { day } from './parameters/day.js';
export { anyNamed } from './parameters/named.js';
export { once, type Parameter, type ParameterSchema, type Reading, type Refusal } from './parameters/parameter.js';
export { standings } from './parameters/standing.js';
