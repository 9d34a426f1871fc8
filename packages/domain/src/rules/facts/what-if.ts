import { z } from 'zod';
import { text } from '../../core/fields.js';
import type { DeepReadonly } from '../../core/record.js';
import { reference } from '../../generated/references.js';
import { decisionRules } from '../decision-rules.js';
import { votesCast } from './vote.js';

const vote = z.enum(['in-favour', 'against', 'abstaining']).describe('The vote supposed.');
const votes = z
  .array(z.strictObject({ state: reference.states.describe('The state.'), vote }))
  .max(250)
  .default([]);

/** What is supposed to have been otherwise in a decision; nothing supposed asks only how close it was. */
export const whatIfChange = z
  .strictObject({
    majority: z
      .enum(['simple', 'two-thirds'])
      .optional()
      .describe('Another majority, where votes are counted by the rules of the Assembly.'),
    rule: z.enum(decisionRules).optional().describe('Another rule than that of the organ.'),
    flips: votes.describe(
      'States with a recorded vote that would have voted otherwise; needs a complete vote by member.',
    ),
    giveVotes: votes.describe('States with no vote recorded that would have voted; needs a complete vote by member.'),
    giveRest: vote.optional().describe('One vote for all members left with none recorded.'),
    tally: votesCast.optional().describe('Other figures instead of the recorded ones.'),
    objections: z
      .array(
        z.strictObject({
          by: text.max(200).describe('The delegation that would have objected.'),
          to: text.max(900).nullable().default(null).describe('What it would have objected to.'),
        }),
      )
      .max(250)
      .default([])
      .describe('Objections to a text that was put for adoption by consensus.'),
  })
  .meta({ id: 'WhatIfChange' });

/** What is supposed to have been otherwise in a decision. */
export type WhatIfChange = DeepReadonly<z.input<typeof whatIfChange>>;
