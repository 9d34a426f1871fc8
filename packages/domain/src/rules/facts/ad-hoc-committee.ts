import { z } from 'zod';
import type { Entry } from '../../core/fields.js';
import { objection } from './consensus.js';
import { votesCast } from './vote.js';

/** What the rule of the Ad Hoc Committee must be told. */
export const adHocCommitteeFacts = z
  .strictObject({
    matter: z
      .enum(['substantive', 'procedural'])
      .default('substantive')
      .describe('Two thirds are needed on substantive matters only; the rest follows the rules of the Assembly.'),
    objections: z.array(objection).max(250).default([]).describe('Objections to a decision by consensus.'),
    effortsExhausted: z
      .boolean()
      .nullable()
      .default(null)
      .describe(
        'Whether the Chair, upon a decision of the Bureau, informed the Committee that every effort to reach agreement by consensus had been exhausted; null: no source says.',
      ),
    tally: votesCast.nullable().default(null).describe('The figures of the vote; null: none was taken.'),
  })
  .meta({ id: 'AdHocCommitteeFacts' });

/** What the rule of the Ad Hoc Committee must be told. */
export type AdHocCommitteeFacts = Entry<typeof adHocCommitteeFacts>;
