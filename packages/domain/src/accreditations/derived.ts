import { z } from 'zod';
import type { Entry } from '../core/fields.js';

/** The facets of an event of participation. */
export type AccreditationFacet = 'track' | 'type' | 'process' | 'objector';

const number = z.int().nonnegative();

/** What is computed of an event of participation. */
export const accreditationDerivedSchema = z.strictObject({
  objections: z
    .strictObject({
      named: number.describe('Organisations whose objector a source names.'),
      inferred: number.describe('Organisations whose objector others infer; nobody is named for them here.'),
      unknown: number
        .nullable()
        .describe(
          'Of a round: those not accredited whose names or objectors are not in the record; null: not a round, or no number.',
        ),
    })
    .describe('Organisations objected to, by how far the objector is known.'),
});

/** What is computed of an event of participation. */
export interface AccreditationDerived extends Entry<typeof accreditationDerivedSchema> {}
