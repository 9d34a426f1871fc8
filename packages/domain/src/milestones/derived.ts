import { z } from 'zod';
import type { Entry } from '../core/fields.js';

/** The facets of a milestone. */
export type MilestoneFacet = 'track' | 'process' | 'year';

/** Nothing is computed of a milestone beyond its sentence and back-links. */
export const milestoneDerivedSchema = z.strictObject({});

/** Nothing is computed of a milestone beyond its sentence and back-links. */
export interface MilestoneDerived extends Entry<typeof milestoneDerivedSchema> {}
