import { z } from 'zod';
import type { Entry } from '../core/fields.js';

/** The facets of a body. */
export type BodyFacet = 'type';

/** What is computed of a body. */
export const bodyDerivedSchema = z.strictObject({
  decisions: z.int().nonnegative().describe('How many decisions of it are in the record.'),
});

/** What is computed of a body. */
export interface BodyDerived extends Entry<typeof bodyDerivedSchema> {}
