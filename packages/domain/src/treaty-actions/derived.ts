import { z } from 'zod';
import type { Entry } from '../core/fields.js';

/** The facets of a treaty action. */
export type TreatyActionFacet = 'treaty' | 'action' | 'state' | 'confirmed' | 'track';

/** What is computed of a treaty action. */
export const treatyActionDerivedSchema = z.strictObject({
  actor: z.string().nullable().describe('The name of who acted; null: not named in the sources.'),
});

/** What is computed of a treaty action. */
export interface TreatyActionDerived extends Entry<typeof treatyActionDerivedSchema> {}
