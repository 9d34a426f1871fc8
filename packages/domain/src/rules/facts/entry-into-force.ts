import { z } from 'zod';
import { day, type Entry, edtf, text } from '../../core/fields.js';
import { delay, provision } from './delay.js';

/** An instrument of consent to be bound, as the rule on entry into force counts it. */
export const instrument = z.strictObject({
  by: text.max(200).nullable().default(null).describe('Who deposited it; null: not named.'),
  on: edtf.nullable().default(null).describe('The day of deposit, or the range in which it lies; null: not known.'),
  deposited: z.boolean().default(true).describe('Whether a source shows its deposit; only then does it count.'),
  confirmed: z.boolean().default(true).describe('Whether an official source confirms it.'),
  organization: z
    .boolean()
    .default(false)
    .describe('True for one of a regional organization, which is not counted in addition to those of its members.'),
  groups: z.array(text.max(200)).max(20).default([]).describe('The groups of the conditions it belongs to.'),
  withdrawn: edtf.nullable().default(null).describe('When it was withdrawn; null: it was not.'),
});

/** What the rule on entry into force must be told. */
export const entryIntoForceFacts = z
  .strictObject({
    day: day.describe('The day asked about.'),
    threshold: z.int().positive().max(300).nullable().describe('Instruments needed; null: not known.'),
    ...delay,
    conditions: z
      .array(
        z.strictObject({
          group: text.max(200).describe('The group.'),
          atLeast: z.int().positive().max(300).describe('How many of the instruments at least must be of its members.'),
        }),
      )
      .max(10)
      .default([])
      .describe('What else must hold of the instruments counted.'),
    instruments: z.array(instrument).max(500).nullable().describe('Every instrument known; null: they are not listed.'),
    provision: provision.nullable().default(null).describe('Where the rule is written down; null: not read.'),
  })
  .meta({ id: 'EntryIntoForceFacts' });

/** An instrument of consent to be bound, as the rule on entry into force counts it. */
export type Instrument = Entry<typeof instrument>;

/** What the rule on entry into force must be told. */
export type EntryIntoForceFacts = Entry<typeof entryIntoForceFacts>;
