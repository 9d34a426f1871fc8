import { z } from 'zod';
import type { Entry } from '../core/fields.js';

/** The facets of a comparison. */
export type ComparisonFacet = 'track';

/** Nothing is computed of a comparison beyond its sentence and back-links. */
export const comparisonDerivedSchema = z.strictObject({});

/** Nothing is computed of a comparison beyond its sentence and back-links. */
export interface ComparisonDerived extends Entry<typeof comparisonDerivedSchema> {}
