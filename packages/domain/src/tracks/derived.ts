import { z } from 'zod';
import type { Entry } from '../core/fields.js';
import { happeningSchema } from '../core/happening-schema.js';
import { reference } from '../generated/references.js';

/** The facets of a track. */
export type TrackFacet = never;

/** What is computed of a track. */
export const trackDerivedSchema = z.strictObject({
  underWay: z.array(reference.processes).describe('Processes under way.'),
  next: z.array(happeningSchema).describe('What is announced, nearest first.'),
  awaiting: z
    .array(happeningSchema)
    .describe('Planned for days past those up to which sources were read, without an outcome in the record.'),
});

/** What is computed of a track. */
export interface TrackDerived extends Entry<typeof trackDerivedSchema> {}
