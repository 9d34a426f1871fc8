import { z } from 'zod';
import type { Entry } from '../core/fields.js';

/** The facets of a term. */
export type TermFacet = 'track';

/** Nothing is computed of a term beyond its sentence and back-links. */
export const termDerivedSchema = z.strictObject({});

/** Nothing is computed of a term beyond its sentence and back-links. */
export interface TermDerived extends Entry<typeof termDerivedSchema> {}
