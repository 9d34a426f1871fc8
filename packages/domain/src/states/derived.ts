import { z } from 'zod';
import type { Entry } from '../core/fields.js';
import { memberVotes } from '../decisions/member-votes.js';
import { reference } from '../generated/references.js';

/** The facets of a state. */
export type StateFacet = 'group' | 'status' | 'region';

/** What is computed of a state. */
export const stateDerivedSchema = z.strictObject({
  coalitions: z.array(reference.coalitions).describe('The coalitions it belongs to on the day.'),
  votes: z
    .array(
      z.strictObject({
        decision: reference.decisions,
        vote: z
          .enum(memberVotes)
          .describe('How its vote stands in the record; no-vote-recorded says nothing of presence.'),
      }),
    )
    .describe('Every vote by member in the record in which it was a member, newest first.'),
  treatyActions: z
    .array(reference['treaty-actions'])
    .describe(
      'Its acts towards treaties, as far as found, oldest first; what is not listed may have been done all the same.',
    ),
});

/** What is computed of a state. */
export interface StateDerived extends Entry<typeof stateDerivedSchema> {}
