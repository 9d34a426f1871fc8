import { z } from 'zod';
import type { Entry } from '../../core/fields.js';

/** What the rules on the quorum for a decision must be told. */
export const assemblyQuorumFacts = z
  .strictObject({
    organ: z.enum(['plenary', 'main-committee']).describe('A plenary meeting or a main committee.'),
    members: z.int().positive().max(250).describe('Members of the organ on the day.'),
    recorded: z
      .int()
      .nonnegative()
      .max(250)
      .nullable()
      .describe('Members recorded as voting in favour, against or abstaining; null: there was no recorded vote.'),
  })
  .refine(({ members, recorded }) => (recorded ?? 0) <= members, {
    error: 'expected no more members recorded than the organ has',
    path: ['recorded'],
  })
  .meta({ id: 'AssemblyQuorumFacts' });

/** What the rules on the quorum for a decision must be told. */
export type AssemblyQuorumFacts = Entry<typeof assemblyQuorumFacts>;
