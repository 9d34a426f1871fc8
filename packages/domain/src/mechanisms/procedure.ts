import { z } from 'zod';
import { attestation, citation, maybeText, text } from '../core/fields.js';

/** Whether a part of a procedure is agreed among States or is this project's modelling. */
export const basis = z
  .enum(['agreed', 'model'])
  .describe('agreed: it rests on a text agreed among States; model: it is this project’s modelling.');

const attested = attestation
  .nullable()
  .default(null)
  .describe('How well the agreed basis is attested; null where it is a model.');

/** A procedure as states and transitions, each transition marked as agreed or modelled. */
export const procedure = z.strictObject({
  key: text.describe('A short key.'),
  title: text.describe('What the procedure is for.'),
  actors: z.array(text).default([]).describe('Who may act in it.'),
  states: z
    .array(
      z.strictObject({
        key: text.describe('A short key.'),
        meaning: maybeText.describe('What it means to be there.'),
        final: z.boolean().default(false).describe('Nothing follows.'),
      }),
    )
    .min(2)
    .describe('Where it may stand.'),
  transitions: z
    .array(
      z.strictObject({
        from: text.describe('The state it leaves.'),
        to: text.describe('The state it reaches.'),
        action: text.describe('What is done.'),
        by: z.array(text).default([]).describe('Who may do it.'),
        condition: maybeText.describe('When it may be done.'),
        record: z.array(text).default([]).describe('What is worth noting down.'),
        basis,
        attestation: attested,
        rests: maybeText.describe('The text it rests on, where it is agreed.'),
        citations: z.array(citation).default([]).describe('Where that was read; empty: where the record was.'),
        note: maybeText.describe('What a reader should know.'),
      }),
    )
    .default([])
    .describe('How it moves.'),
  principles: z
    .array(z.strictObject({ text: text.describe('What always holds.'), basis, attestation: attested }))
    .default([])
    .describe('What always holds in it.'),
});
