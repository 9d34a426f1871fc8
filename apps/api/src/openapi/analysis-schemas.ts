import { daySchema, edtfSchema } from '@acquis/domain/schemas';
import { z } from 'zod';
import { overSelection, overVotes } from './analysis-envelope-schema.js';

const number = z.int().nonnegative();
const share = z.number().min(0).max(1);
const states = z.array(z.string());
const required = number.describe('How many shared votes an index needs here.');
const shared = number.describe('Recorded votes in which both voted in favour, against or abstaining.');
const index = share.nullable().describe("Lijphart's index, 0 to 1; null where they share too few votes.");
const corrected = z
  .number()
  .nullable()
  .describe("Scott's pi, weighted in the same way: 1 full agreement, 0 chance; null where it is not defined.");
const ways = z.object({ inFavour: number, against: number, abstaining: number });

const pair = z.object({
  states: states.describe('The two states.'),
  index,
  corrected,
  shared,
  required,
  enough: z.boolean().describe('Whether they share enough votes for an index.'),
  table: z
    .object({ inFavour: ways, against: ways, abstaining: ways })
    .describe("In how many shared votes they voted which way, by the first state's vote and then the second's."),
  adopted: number.nullable().describe('Adoptions without a vote counted as agreement; null: not asked.'),
});

const pairs = z.object({
  states: states.describe('The states asked about.'),
  pairs: z.array(z.object({ state: z.string(), other: z.string(), index, corrected: corrected.optional(), shared })),
  required,
});

const neighbour = z.object({ state: z.string(), shared, corrected });
const tie = z.object({ index: share, states: z.array(neighbour).describe('All states at this agreement.') });

const neighbours = z.object({
  state: z.string(),
  nearest: z.array(tie).describe('From the highest agreement down.'),
  farthest: z.array(tie).describe('From the lowest agreement up.'),
  compared: number.describe('How many states could be compared.'),
  notEnough: z.array(z.object({ state: z.string(), shared })).describe('States that share too few votes with it.'),
  required,
});

const mean = z.object({
  votes: number.describe('Votes with an index.'),
  index: share.nullable().describe('Their plain mean; null where there are none.'),
});
const way = z.enum(['in-favour', 'against', 'abstaining']);
const head = z.object({
  id: z.string(),
  decision: z.string().nullable(),
  symbol: z.string().nullable(),
  title: z.string(),
  on: daySchema,
});

const cohesion = z.object({
  group: z.object({
    collection: z.enum(['coalitions', 'regional-groups']),
    id: z.string(),
    name: z.string(),
    membership: z.enum(['on-the-day', 'today']).describe('Members of the day of each vote, or those of today.'),
  }),
  mean,
  byYear: z.array(mean.extend({ year: z.int() })),
  votes: z.array(
    z.object({
      vote: head,
      members: number.describe('Member States of the group on the day.'),
      tally: ways.extend({ noVoteRecorded: number }),
      index: share.nullable().describe('The agreement index, 0 to 1; null where fewer than two members voted.'),
      plurality: way.nullable().describe('The way most members voted; null where no single way had most.'),
      apart: z.array(z.object({ state: z.string(), vote: way })).describe('Members that voted otherwise.'),
    }),
  ),
});

const tree = z
  .looseObject({})
  .describe('A leaf: "state"; or "branches" that join at an "agreement", each again a tree.');

const blocs = z.object({
  blocs: z.array(
    z.object({
      number: number.describe('From 1, the largest first.'),
      states,
      agreement: share.nullable().describe('Mean agreement of its pairs; null for a state alone.'),
    }),
  ),
  linkage: z.literal('average'),
  cut: share.describe('Agreement below which two groups are not joined.'),
  tree,
  map: z.object({
    points: z.array(z.object({ state: z.string(), x: z.number(), y: z.number(), bloc: number })),
    explained: z.array(z.number()).describe('Share of the distances that each axis keeps, 0 to 1.'),
  }),
  leftOut: z
    .array(z.object({ state: z.string(), tooFewWith: number }))
    .describe('States that share too few votes with others to be placed.'),
  required,
});

const figures = ways.extend({ noVoteRecorded: number });
const changes = z.object({ inFavour: z.int(), against: z.int(), abstaining: z.int(), noVoteRecorded: z.int() });
const standing = z.enum(['in-favour', 'against', 'abstaining', 'no-vote-recorded', 'not-a-member']);
const compared = z.object({
  id: z.string(),
  title: z.string(),
  symbol: z.string().nullable(),
  on: edtfSchema,
  stage: z.string(),
  complete: z.boolean().describe("Whether every member's vote is known by name."),
  figures: figures.nullable().describe('Null where no figures were found.'),
  named: number.describe('How many votes are known by name.'),
  notes: z.array(z.string()).describe('What a reader must know of the names.'),
});

/** Who voted otherwise in a second vote than in a first. */
export const movement = z.object({
  first: compared,
  second: compared,
  noVoteRecorded: z
    .object({ first: number, second: number, change: z.int() })
    .nullable()
    .describe('To be read before anything else: members with no vote recorded; null where a vote has no figures.'),
  change: changes.nullable().describe('Second less first, in members; null where a vote has no figures.'),
  compared: number.describe('States whose vote is known by name in both; the flows add up to this.'),
  namedOnce: states.describe('States named in one of the two only: nothing is said of how they moved.'),
  flows: z
    .array(z.object({ from: standing, to: standing, moved: z.boolean(), states }))
    .describe('States by first vote and then second, those that stayed included.'),
});

/** The schemas of the answers of analysis, by the name of the component. */
export const analysisSchemas: readonly (readonly [string, z.ZodType])[] = [
  ['AgreementAnswer', overSelection(z.union([pair, pairs]))],
  ['NeighboursAnswer', overSelection(neighbours)],
  ['CohesionAnswer', overSelection(cohesion)],
  ['BlocsAnswer', overSelection(blocs)],
  ['MovementAnswer', overVotes(movement)],
];
