import { z } from 'zod';
import type { Entry } from '../core/fields.js';

/** The facets of a norm. */
export type NormFacet = 'track' | 'kind' | 'topic';

/** Nothing is computed of a norm beyond its sentence and back-links. */
export const normDerivedSchema = z.strictObject({});

/** Nothing is computed of a norm beyond its sentence and back-links. */
export interface NormDerived extends Entry<typeof normDerivedSchema> {}
