import { z } from 'zod';
import type { Entry } from '../core/fields.js';

/** The facets of a remark. */
export type RemarkFacet = 'track' | 'source';

/** Nothing is computed of a remark beyond its sentence and back-links. */
export const remarkDerivedSchema = z.strictObject({});

/** Nothing is computed of a remark beyond its sentence and back-links. */
export interface RemarkDerived extends Entry<typeof remarkDerivedSchema> {}
