import { z } from 'zod';
import type { Entry } from '../core/fields.js';

/** The facets of a pillar. */
export type PillarFacet = 'track' | 'process';

/** What is computed of a pillar. */
export const pillarDerivedSchema = z.strictObject({
  open: z.boolean().describe('Whether the item is still open on the day.'),
});

/** What is computed of a pillar. */
export interface PillarDerived extends Entry<typeof pillarDerivedSchema> {}
