import { z } from 'zod';
import type { Entry } from '../core/fields.js';
import { reference } from '../generated/references.js';
import { issueStandings } from './schema.js';

/** The facets of an issue. */
export type IssueFacet = 'track' | 'pillar' | 'status' | 'closed';

/** What is computed of an issue. */
export const issueDerivedSchema = z.strictObject({
  status: z
    .enum(issueStandings)
    .nullable()
    .describe('How it stands on the day; null where the record does not say how it stood then.'),
  stances: z
    .array(
      z.strictObject({
        stance: z.string().describe('The point of the spectrum.'),
        own: z.array(reference.positions).describe('Positions in the holder’s own voice.'),
        group: z.array(reference.positions).describe('Positions a group took as a group.'),
        thirdParty: z.array(reference.positions).describe('Positions others ascribe to the holder.'),
      }),
    )
    .describe('Who stands where on the day, in the order of the spectrum; votes are not positions.'),
});

/** What is computed of an issue. */
export interface IssueDerived extends Entry<typeof issueDerivedSchema> {}
