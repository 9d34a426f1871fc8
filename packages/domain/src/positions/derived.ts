import { z } from 'zod';
import type { Entry } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** The facets of a position. */
export type PositionFacet = 'track' | 'issue' | 'stance' | 'voice' | 'directness' | 'basis' | 'state' | 'coalition';

/** What is computed of a position. */
export const positionDerivedSchema = z.strictObject({
  stance: z.string().nullable().describe("The stance in the words of the issue's spectrum."),
  replacedBy: z.array(reference.positions).describe('Later positions, known on the day, that took its place.'),
  members: z
    .array(reference.states)
    .describe('For a group: the States known to belong to it on the day of the position. It is not theirs one by one.'),
});

/** What is computed of a position. */
export interface PositionDerived extends Entry<typeof positionDerivedSchema> {}
