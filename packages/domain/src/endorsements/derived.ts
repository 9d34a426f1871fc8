import { z } from 'zod';
import { type Entry, edtf } from '../core/fields.js';

/** The facets of an endorsement. */
export type EndorsementFacet = 'track' | 'state';

/** What is computed of an endorsement. */
export const endorsementDerivedSchema = z.strictObject({
  latest: z
    .strictObject({
      on: edtf.describe('The day of the list.'),
      count: z.int().describe('The number of endorsers published.'),
      named: z.int().nonnegative().describe('Those named on it.'),
    })
    .nullable()
    .describe('The latest list known on the day; null: none yet.'),
});

/** What is computed of an endorsement. */
export interface EndorsementDerived extends Entry<typeof endorsementDerivedSchema> {}
