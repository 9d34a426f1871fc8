import { z } from 'zod';
import type { Entry } from '../core/fields.js';
import { reference } from '../generated/references.js';
import { relationTypes } from './schema.js';

/** The facets of a document. */
export type DocumentFacet = 'track' | 'type' | 'process';

/** What is computed of a document. */
export const documentDerivedSchema = z.strictObject({
  relatedFrom: z
    .array(z.strictObject({ type: z.enum(relationTypes), document: reference.documents }))
    .describe('The relations other documents state to it.'),
});

/** What is computed of a document. */
export interface DocumentDerived extends Entry<typeof documentDerivedSchema> {}
