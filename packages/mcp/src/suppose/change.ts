import { decisionRules, type WhatIfChange } from '@acquis/domain/rules';
import { whatIfChangeSchema } from '@acquis/domain/schemas';
import { z } from 'zod';
import { id, knownRecord } from '../arguments/records.js';
import type { Asked } from '../asked.js';

const vote = z.enum(['in-favour', 'against', 'abstaining']);
const count = z.int().min(0).max(250);
const votes = z
  .array(z.strictObject({ state: id('A state, by id, ISO code or name.'), vote }))
  .max(200)
  .optional();

/** What is supposed to have been otherwise in a decision; states by any of their names. */
export const change = z.strictObject({
  majority: z.enum(['simple', 'two-thirds']).optional().describe('Another majority.'),
  rule: z.enum(decisionRules).optional().describe('Another rule than that of the organ.'),
  flips: votes.describe('States with a recorded vote that would have voted otherwise.'),
  giveVotes: votes.describe('States with no vote recorded that would have voted.'),
  giveRest: vote.optional().describe('One vote for all members left with none recorded.'),
  tally: z
    .strictObject({ inFavour: count, against: count, abstaining: count })
    .optional()
    .describe('Other figures instead of the recorded ones.'),
  objections: z
    .array(z.strictObject({ by: z.string().trim().min(1).max(200), to: z.string().trim().min(1).max(900).optional() }))
    .max(200)
    .optional()
    .describe('Delegations that would have objected to a text put for adoption by consensus.'),
});

/**
 * A supposition with its states by id.
 *
 * @throws Refused where there is no such state
 */
export function changeOf({ flips, giveVotes, ...rest }: z.output<typeof change>, asked: Asked): WhatIfChange {
  const byId = (supposed: typeof flips) =>
    supposed?.map(({ state, vote: cast }) => ({ state: knownRecord('states', state, asked).id, vote: cast }));
  return whatIfChangeSchema.parse({ ...rest, flips: byId(flips), giveVotes: byId(giveVotes) });
}
