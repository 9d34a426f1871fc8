import { z } from 'zod';
import type { Entry } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** The facets of a measure. */
export type MeasureFacet = 'track' | 'system';

/** What is computed of a measure. */
export const measureDerivedSchema = z.strictObject({
  mechanisms: z.array(reference.mechanisms).describe('The mechanisms that put it into practice.'),
});

/** What is computed of a measure. */
export interface MeasureDerived extends Entry<typeof measureDerivedSchema> {}
