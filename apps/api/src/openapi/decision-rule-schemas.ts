import { attestationSchema } from '@acquis/domain/schemas';
import { z } from 'zod';
import { answerOf, hypothetical, hypotheticalMeta } from './envelope-schema.js';
import { verdict } from './rule-schemas.js';

const replayed = z.object({
  replay: z
    .enum(['agrees', 'differs', 'not-enough-facts'])
    .describe('What came of setting the recorded outcome against what the rule says.'),
  recorded: z.string().nullable().describe('The outcome as recorded; null: not in the record.'),
  verdict: verdict.nullable().describe('What the rule says; null where it lacks facts.'),
  missing: z.array(z.string()).describe('What the rule would have to be told.'),
});

const decisionVerdict = replayed.extend({
  decision: z.string(),
  quorum: verdict
    .nullable()
    .describe('Whether the tally shows a quorum; null where the rules of the Assembly do not govern the organ.'),
  discrepancies: z.array(z.string()).describe('Recorded discrepancies about the outcome or the tally.'),
  parts: z
    .array(replayed.extend({ on: z.string().describe('The paragraph, amendment or motion.') }))
    .describe('The separate votes on parts of the text.'),
  attestation: attestationSchema.describe('How well the facts put to the rule are attested: the weakest of them.'),
  beside: z
    .array(z.string())
    .describe('Interventions recorded beside the decision; none of them changes how it was taken.'),
});

const votes = z.int().nonnegative();
const figures = z
  .object({ inFavour: votes, against: votes, abstaining: votes })
  .meta({ id: 'VoteFigures', description: 'The figures of a vote, in members.' });

const smallest = z
  .object({
    votes: votes.describe('How many members.'),
    tally: figures.describe('The figures after it.'),
    outcome: z.string().describe('What they come to.'),
    how: z.string().describe('What those members would do.'),
  })
  .meta({ id: 'SmallestChange', description: 'The fewest votes that make a difference, and one way of it.' });

const closeness = z
  .object({
    changing: smallest.nullable().describe('Recorded votes changed; null where no change makes a difference.'),
    giving: smallest
      .nullable()
      .describe('Votes given to members with none recorded; null where they are too few to make a difference.'),
    words: z.string().describe('Both in a sentence.'),
  })
  .meta({ id: 'Closeness', description: 'How close an outcome is to another.' });

const withRest = figures.extend({ noVoteRecorded: votes });
const vote = z.enum(['in-favour', 'against', 'abstaining', 'no-vote-recorded']);

const whatIf = z.object({
  hypothetical,
  decision: z.string(),
  before: verdict.describe('What the rule says of the decision as recorded.'),
  after: verdict.describe('What the rule would say.'),
  differs: z.boolean().describe('Whether the outcome would have been another.'),
  assumptions: z
    .array(z.string())
    .describe('What had to be assumed beside what was supposed, and what was supposed and is recorded so already.'),
  tally: z.object({ before: withRest.nullable(), after: withRest.nullable() }),
  moved: z.array(z.object({ state: z.string(), from: vote, to: vote })).describe('States supposed to vote otherwise.'),
  smallestChange: closeness.describe('How close the recorded outcome was to another.'),
  smallestChangeAfter: closeness.describe('How close the supposed outcome would have been to another.'),
});

/** The schemas of what the rules say of decisions, by the name of the component. */
export const decisionRuleSchemas: readonly (readonly [string, z.ZodType])[] = [
  ['DecisionVerdictAnswer', answerOf(decisionVerdict)],
  ['DecisionWhatIfAnswer', z.object({ data: whatIf, meta: hypotheticalMeta })],
];
