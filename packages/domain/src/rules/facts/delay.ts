import { z } from 'zod';
import { text } from '../../core/fields.js';
import { reference } from '../../generated/references.js';
import { delayEnds } from '../../treaties/schema.js';

/** The place at which a rule of a treaty is written down. */
export const provision = z.strictObject({
  name: text.max(300).describe('The name of the provision.'),
  source: reference.sources.describe('The source in which it can be read.'),
  locator: text.max(300).describe('The place in it.'),
});

/** How long after a day something begins, as fields of an object. */
export const delay = {
  delayDays: z.int().positive().max(3650).nullable().default(null).describe('Days that pass; null: none, or unknown.'),
  delayMonths: z
    .int()
    .positive()
    .max(120)
    .nullable()
    .default(null)
    .describe('Months that pass; null: none, or unknown.'),
  begins: z
    .enum(delayEnds)
    .default('that-day')
    .describe('Whether it begins on the day on which they have passed, or on the first day of the month after it.'),
};
