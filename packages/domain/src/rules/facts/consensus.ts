import { z } from 'zod';
import { type Entry, text } from '../../core/fields.js';
import { waysOut } from '../decision-rules.js';

const most = 250;

/** An objection by a delegation, and what became of it. */
export const objection = z.strictObject({
  by: text.max(200).describe('The delegation that objects, by name.'),
  named: z.boolean().default(true).describe('Whether a source that was read names the delegation as objecting.'),
  to: text.max(900).nullable().default(null).describe('What it objects to; null: not stated.'),
  lifted: z
    .strictObject({
      ways: z
        .array(
          z.strictObject({
            way: z.enum(waysOut).describe('How the text was changed.'),
            where: text.max(300).nullable().default(null).describe('The place in the text; null: not stated.'),
          }),
        )
        .max(20)
        .default([])
        .describe('The ways out after which it no longer objected; empty: it withdrew the objection as it stood.'),
    })
    .nullable()
    .default(null)
    .describe('How the objection was lifted; null: it stands.'),
});

/** What the rule of consensus must be told. */
export const consensusFacts = z
  .strictObject({
    put: z.boolean().default(true).describe('Whether the text has been put for adoption.'),
    objections: z.array(objection).max(most).default([]).describe('Every objection to the text.'),
    beside: z
      .array(
        z.strictObject({
          by: text.max(200).describe('The delegation, by name.'),
          act: z
            .enum([
              'dissociation',
              'explanation-of-vote',
              'explanation-of-position',
              'reservation',
              'general-statement',
              'complaint',
            ])
            .describe('What it put on record.'),
        }),
      )
      .max(most)
      .default([])
      .describe('What else delegations put on record; none of it changes the outcome.'),
  })
  .meta({ id: 'ConsensusFacts' });

/** What the rule of consensus must be told. */
export type ConsensusFacts = Entry<typeof consensusFacts>;

/** An objection by a delegation, and what became of it. */
export type Objection = Entry<typeof objection>;
