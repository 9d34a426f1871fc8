import { z } from 'zod';
import type { Entry } from '../core/fields.js';

/** The facets of a source. */
export type SourceFacet = 'type' | 'attestation';

/** What is computed of a source. */
export const sourceDerivedSchema = z.strictObject({
  citedBy: z.int().nonnegative().describe('How many records cite it.'),
});

/** What is computed of a source. */
export interface SourceDerived extends Entry<typeof sourceDerivedSchema> {}
