import { z } from 'zod';
import type { Entry } from '../../core/fields.js';
import { votesCast } from './vote.js';

/** What the rule on majorities in the General Assembly must be told. */
export const assemblyMajorityFacts = z
  .strictObject({
    organ: z
      .enum(['plenary', 'main-committee'])
      .describe('Where the question was decided: a plenary meeting or a main committee.'),
    majority: z
      .enum(['simple', 'two-thirds'])
      .nullable()
      .default(null)
      .describe(
        'The majority applied, where a source states it; null: none does, and an ordinary question is assumed.',
      ),
    tally: votesCast.nullable().describe('The figures of the vote; null: nobody asked for one.'),
    secondVote: z
      .boolean()
      .default(false)
      .describe('True where this is the second vote in plenary, after a first that was equally divided.'),
  })
  .meta({ id: 'AssemblyMajorityFacts' });

/** What the rule on majorities in the General Assembly must be told. */
export type AssemblyMajorityFacts = Entry<typeof assemblyMajorityFacts>;
