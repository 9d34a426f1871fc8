import { z } from 'zod';
import { day, type Entry, edtf } from '../../core/fields.js';
import { treatyActionActs } from '../../treaty-actions/acts.js';
import { delay, provision } from './delay.js';

/** What the rule on consent to be bound must be told. */
export const consentToBeBoundFacts = z
  .strictObject({
    day: day.describe('The day asked about.'),
    acts: z
      .array(
        z.strictObject({
          action: z.enum(treatyActionActs).describe('The act.'),
          on: edtf.nullable().default(null).describe('When; of an instrument, the day of deposit. Null: not known.'),
          deposited: z.boolean().default(true).describe('Of an instrument: whether a source shows its deposit.'),
        }),
      )
      .max(50)
      .default([])
      .describe('What the State or organization did towards the treaty.'),
    inForceFrom: edtf
      .nullable()
      .default(null)
      .describe('When the treaty entered or enters into force; null: no such day.'),
    later: z
      .strictObject({ ...delay, provision: provision.nullable().default(null).describe('Where that is written down.') })
      .nullable()
      .default(null)
      .describe('How long after its own deposit the treaty binds one that joins later; null: not known.'),
  })
  .meta({ id: 'ConsentToBeBoundFacts' });

/** What the rule on consent to be bound must be told. */
export type ConsentToBeBoundFacts = Entry<typeof consentToBeBoundFacts>;
