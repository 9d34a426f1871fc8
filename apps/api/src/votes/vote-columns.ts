import { edtfSchema, tallySchema } from '@acquis/domain/schemas';
import { z } from 'zod';

const memberVote = z.enum(['in-favour', 'against', 'abstaining', 'no-vote-recorded']);
const note = z
  .string()
  .nullable()
  .describe(
    'What is noted beside the vote, never changing it: an intention stated, Article 19 of the Charter, non-participation announced. Empty: nothing.',
  );

/** One member of that day: a row of the votes of a decision. */
export const voteOfMember = z
  .object({
    state: z.string().describe('The id of the Member State (ISO 3166-1 alpha-3, in lower case).'),
    name: z.string().describe('Its short name in English.'),
    vote: memberVote.describe(
      'How its vote is recorded: "in-favour", "against" or "abstaining" as listed in the voting record; "no-vote-recorded" for a member of that day on none of the three lists. Why no vote is recorded is not known: it is neither absence nor non-participation.',
    ),
    regionalGroup: z
      .string()
      .nullable()
      .describe('Its regional group as the groups are today, not on the day of the vote. Empty: in none.'),
    coalitions: z
      .array(z.string())
      .describe('The coalitions and groups it belonged to on the day of the vote, by id. In CSV joined by semicolons.'),
    undatedCoalitions: z
      .array(z.string())
      .describe(
        'Those of its coalitions whose membership rests on entries without a date: today’s membership, not verified for the day of the vote.',
      ),
    note,
  })
  .meta({ id: 'VoteOfMember', description: 'The vote of one member of that day.' });

/** One vote: a row of the votes of a state. */
export const voteOfState = z
  .object({
    decision: z.string().describe('The id of the decision.'),
    symbol: z.string().nullable().describe('The final symbol of the text. Empty: none.'),
    title: z.string().describe('The title of the decision.'),
    on: edtfSchema.describe('The day of the decision.'),
    stage: z.string().describe('"committee" or "plenary": two decisions on one text are two votes.'),
    tracks: z.array(z.string()).describe('The tracks it belongs to. In CSV joined by semicolons.'),
    outcome: z.string().describe('How the decision came out.'),
    vote: memberVote.describe(
      'How the vote of the state is recorded; "no-vote-recorded" only where the vote by member is complete.',
    ),
    complete: z
      .boolean()
      .describe(
        'Whether the record holds the votes of all members; false: only some are known by name, this one among them.',
      ),
    note,
  })
  .meta({ id: 'VoteOfState', description: 'One recorded vote of a state.' });

/** The decision a table of votes is of. */
export const decisionVoted = z
  .object({
    id: z.string(),
    title: z.string(),
    symbol: z.string().nullable(),
    on: edtfSchema,
    stage: z.string(),
    tally: tallySchema.nullable(),
    members: z.int().positive().describe('Member States on the day.'),
    noVoteRecorded: z.int().nonnegative().nullable(),
  })
  .meta({ id: 'DecisionVoted', description: 'The decision a table of votes is of.' });
