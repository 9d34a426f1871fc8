import { z } from 'zod';
import type { Entry } from '../core/fields.js';

/** The facets of a national position. */
export type NationalPositionFacet = 'track' | 'holder' | 'topic';

/** Nothing is computed of a national position beyond its sentence and back-links. */
export const nationalPositionDerivedSchema = z.strictObject({});

/** Nothing is computed of a national position beyond its sentence and back-links. */
export interface NationalPositionDerived extends Entry<typeof nationalPositionDerivedSchema> {}
