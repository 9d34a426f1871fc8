import { z } from 'zod';
import { anyReference, citation, type Entry, kind, maybeText, text } from '../core/fields.js';

/** A place where sources contradict each other: every value with its sources, the one taken, and why. */
export const discrepancySchema = kind('discrepancies', {
  about: anyReference.describe('The record concerned.'),
  field: text.describe('What of it is in doubt.'),
  values: z
    .array(
      z.strictObject({
        value: text.describe('What the source says.'),
        citations: z.array(citation).min(1).describe('Who says so.'),
      }),
    )
    .min(2)
    .describe('The values that stand against each other.'),
  taken: maybeText.describe('The value taken; null: left open.'),
  why: text.max(900).describe('Why it was taken, or why it is left open.'),
});

/** A place where sources contradict each other. */
export interface Discrepancy extends Entry<typeof discrepancySchema> {}
