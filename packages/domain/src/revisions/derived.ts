import { z } from 'zod';
import type { Entry } from '../core/fields.js';

/** The facets of a revision. */
export type RevisionFacet = 'collection';

/** Nothing is computed of a revision beyond its sentence and back-links. */
export const revisionDerivedSchema = z.strictObject({});

/** Nothing is computed of a revision beyond its sentence and back-links. */
export interface RevisionDerived extends Entry<typeof revisionDerivedSchema> {}
