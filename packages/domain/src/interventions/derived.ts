import { z } from 'zod';
import type { Entry } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** The facets of an intervention. */
export type InterventionFacet = 'track' | 'act' | 'basis' | 'state';

/** What is computed of an intervention. */
export const interventionDerivedSchema = z.strictObject({
  process: reference.processes.nullable().describe('The process of its meeting, else of its decision; null: none.'),
});

/** What is computed of an intervention. */
export interface InterventionDerived extends Entry<typeof interventionDerivedSchema> {}
