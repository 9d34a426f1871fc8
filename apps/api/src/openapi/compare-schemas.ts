import { attestationSchema, edtfSchema } from '@acquis/domain/schemas';
import { z } from 'zod';
import { movement } from './analysis-schemas.js';
import { collectionName } from './collection-name-schema.js';
import { answerOf } from './envelope-schema.js';

const item = z.object({
  text: z.string(),
  reference: z
    .object({ collection: collectionName, id: z.string() })
    .optional()
    .describe('The record the text stands for.'),
});

const sideBySide = z.object({
  records: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      short: z.string().describe('The title where room is short.'),
      sentence: z.string(),
      attestation: attestationSchema,
    }),
  ),
  lines: z
    .array(
      z.object({
        label: z.string(),
        values: z.array(z.array(item)).describe('In the order of the records; empty where a record has nothing there.'),
        differs: z.boolean(),
      }),
    )
    .describe('The facts at a glance, line by line.'),
  comparisons: z.array(z.string()).describe('Comparisons of the record that are about two or more of these, by id.'),
});

const step = z.union([
  movement.extend({ computed: z.literal(true), notes: z.array(z.string()) }),
  z.object({
    computed: z.literal(false),
    votes: z.array(z.string()),
    reason: z.string().describe('Why nothing is said of who voted otherwise.'),
  }),
]);

const vote = z.enum(['in-favour', 'against', 'abstaining', 'no-vote-recorded']);
const count = z.int().nonnegative();

/** The schemas of comparisons, by the name of the component. */
export const compareSchemas: readonly (readonly [string, z.ZodType])[] = [
  [
    'DecisionsCompared',
    answerOf(sideBySide.extend({ movements: z.array(step).describe('From each decision to the next.') })),
  ],
  [
    'StatesCompared',
    answerOf(
      sideBySide.extend({
        agreement: z
          .array(
            z.object({
              states: z.array(z.string()).describe('The two states.'),
              index: z
                .number()
                .min(0)
                .max(1)
                .nullable()
                .describe("Lijphart's index; null where they share too few votes."),
              corrected: z
                .number()
                .nullable()
                .describe("Scott's pi, weighted in the same way; null where it is not defined."),
              shared: count.describe('Recorded votes of the tracks in which both voted.'),
              required: count.describe('How many shared votes an index needs here.'),
            }),
          )
          .describe('Pair by pair.'),
        withoutVotes: z.array(z.string()).describe('Of the states compared, those without any recorded vote.'),
        differences: z
          .array(
            z.object({
              decision: z.string(),
              symbol: z.string().nullable(),
              title: z.string(),
              on: edtfSchema,
              stage: z.string(),
              votes: z.array(vote.nullable()).describe('In the order of the states; null: no member on that day.'),
            }),
          )
          .describe('Votes in which two of them voted otherwise than each other, newest first.'),
      }),
    ),
  ],
  ['ProcessesCompared', answerOf(sideBySide)],
];
