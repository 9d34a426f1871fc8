import { z } from 'zod';
import type { Entry } from '../core/fields.js';
import { mechanismStandings } from './acts.js';

/** The facets of a mechanism. */
export type MechanismFacet = 'track' | 'type' | 'pillar';

/** What is computed of a mechanism. */
export const mechanismDerivedSchema = z.strictObject({
  standing: z.enum(mechanismStandings).describe('Where it stands on the day.'),
});

/** What is computed of a mechanism. */
export interface MechanismDerived extends Entry<typeof mechanismDerivedSchema> {}
