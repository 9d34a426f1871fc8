import { z } from 'zod';
import { type Entry, edtf } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** The facets of a person. */
export type PersonFacet = 'track';

/** What is computed of a person. */
export const personDerivedSchema = z.strictObject({
  offices: z
    .array(
      z.strictObject({
        collection: z.enum(['processes', 'meetings']).describe('Where the office was held.'),
        id: z.string().describe('The id of the process or meeting.'),
        role: z.string().describe('The office.'),
        state: reference.states.nullable().describe('The state the person came from; null: unknown.'),
        from: edtf.nullable().describe('First day, or the dates of the meeting; null: unknown.'),
        to: edtf.nullable().describe('Last day; null: unknown, or still in office.'),
      }),
    )
    .describe('The offices held, by date.'),
});

/** What is computed of a person. */
export interface PersonDerived extends Entry<typeof personDerivedSchema> {}
