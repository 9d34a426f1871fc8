import { z } from 'zod';
import type { Entry } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** The facets of a stakeholder. */
export type StakeholderFacet = 'track' | 'type' | 'seat';

/** What is computed of a stakeholder. */
export const stakeholderDerivedSchema = z.strictObject({
  objections: z
    .array(
      z.strictObject({
        accreditation: reference.accreditations,
        objector: reference.states.nullable().describe('Who objected; null: no source names the objector.'),
      }),
    )
    .describe('Objections to its accreditation, oldest first.'),
});

/** What is computed of a stakeholder. */
export interface StakeholderDerived extends Entry<typeof stakeholderDerivedSchema> {}
