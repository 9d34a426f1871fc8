import { z } from 'zod';
import type { Entry } from '../core/fields.js';

/** The facets of a discrepancy. */
export type DiscrepancyFacet = 'track' | 'collection' | 'resolved';

/** Nothing is computed of a discrepancy beyond its sentence and back-links. */
export const discrepancyDerivedSchema = z.strictObject({});

/** Nothing is computed of a discrepancy beyond its sentence and back-links. */
export interface DiscrepancyDerived extends Entry<typeof discrepancyDerivedSchema> {}
