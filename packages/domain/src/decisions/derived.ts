import { z } from 'zod';
import type { Entry } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** The facets of a decision. */
export type DecisionFacet = 'track' | 'stage' | 'method' | 'body' | 'process' | 'year';

const states = z.array(reference.states);

/** What is computed of a decision. */
export const decisionDerivedSchema = z.strictObject({
  members: z.int().positive().describe('Member States on the day of the decision.'),
  noVoteRecorded: z
    .int()
    .nonnegative()
    .nullable()
    .describe('Members for which no vote is recorded; null where there is no tally.'),
  votes: z
    .strictObject({
      inFavour: states,
      against: states,
      abstaining: states,
      noVoteRecorded: states.describe('Members of that day on none of the three lists.'),
    })
    .nullable()
    .describe('The complete vote by member; null where the record holds none.'),
  otherStages: z.array(reference.decisions).describe('Decisions on the same text at another stage.'),
});

/** What is computed of a decision. */
export interface DecisionDerived extends Entry<typeof decisionDerivedSchema> {}
