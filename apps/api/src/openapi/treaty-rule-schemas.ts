import { daySchema, treatyPaceSchema } from '@acquis/domain/schemas';
import { z } from 'zod';
import { hypothetical, hypotheticalMeta } from './envelope-schema.js';
import { verdict } from './rule-schemas.js';

const projected = z.object({
  hypothetical,
  treaty: z.string(),
  from: daySchema.describe('The day from which the pace is supposed to hold.'),
  pace: treatyPaceSchema,
  assumption: z.string().describe('What is supposed, in words; to be shown with every use of the result.'),
  needed: z
    .int()
    .nonnegative()
    .nullable()
    .describe('Instruments still needed on that day; null where that is not known.'),
  reachedOn: daySchema
    .nullable()
    .describe('The day on which the last instrument needed would be deposited; null where there is none to compute.'),
  inForceOn: daySchema
    .nullable()
    .describe('The day on which the treaty would enter into force; null where there is none to compute.'),
  reasons: verdict.shape.reasons,
  rule: verdict.shape.rule,
});

/** The schemas of what the rules say of treaties, by the name of the component. */
export const treatyRuleSchemas: readonly (readonly [string, z.ZodType])[] = [
  ['TreatyWhatIfAnswer', z.object({ data: projected, meta: hypotheticalMeta })],
];
