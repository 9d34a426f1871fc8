import { z } from 'zod';
import type { Entry } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** The facets of a coalition. */
export type CoalitionFacet = 'type';

/** What is computed of a coalition. */
export const coalitionDerivedSchema = z.strictObject({
  members: z.array(reference.states).describe('The States of the United Nations that belong to it on the day.'),
  otherMembers: z.array(z.string()).describe('Its other members on the day, by name.'),
  undated: z.boolean().describe("Whether a membership counted has no date: today's, unverified for any other day."),
});

/** What is computed of a coalition. */
export interface CoalitionDerived extends Entry<typeof coalitionDerivedSchema> {}
