import { z } from 'zod';
import type { Entry } from '../core/fields.js';

/** The facets of a joint statement. */
export type JointStatementFacet = 'track' | 'role' | 'state' | 'group';

/** What is computed of a joint statement. */
export const jointStatementDerivedSchema = z.strictObject({
  notNamed: z
    .int()
    .nonnegative()
    .nullable()
    .describe('How many of the number published are not named in the sources read; null: no number.'),
});

/** What is computed of a joint statement. */
export interface JointStatementDerived extends Entry<typeof jointStatementDerivedSchema> {}
