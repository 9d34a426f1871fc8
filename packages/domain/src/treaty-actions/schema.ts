import { z } from 'zod';
import { type Entry, edtf, kind, maybeText } from '../core/fields.js';
import { reference } from '../generated/references.js';
import { treatyActionActs } from './acts.js';

/** What may go with an instrument. */
export const declarationTypes = [
  'reservation',
  'declaration',
  'authorities',
  'territorial-application',
  'communication',
] as const;

/** One act of a state or organisation towards a treaty. Steps at home, such as the approval of a parliament, are none. */
export const treatyActionSchema = kind('treaty-actions', {
  treaty: reference.treaties.describe('The treaty.'),
  state: reference.states
    .nullable()
    .default(null)
    .describe('The state; null where an organisation acted, or where the act is known and who acted is not.'),
  otherActor: reference.coalitions
    .nullable()
    .default(null)
    .describe('The organisation, where none of the states acted.'),
  action: z.enum(treatyActionActs).describe('The act.'),
  on: edtf
    .nullable()
    .default(null)
    .describe('The day, or the range in which it lies; of an instrument, the day of deposit. Null: not found.'),
  stated: edtf.nullable().default(null).describe('When it became public; null: when it happened.'),
  place: maybeText.describe('Where.'),
  by: maybeText.describe('Who signed.'),
  order: z
    .int()
    .positive()
    .nullable()
    .default(null)
    .describe('Its number in the order of such acts, where a source gives it.'),
  deposit: z
    .enum(['shown', 'not-shown'])
    .nullable()
    .default(null)
    .describe(
      'Of an instrument: whether a source shows its deposit. Only deposited ones are counted towards entry into force.',
    ),
  declarations: z.array(z.enum(declarationTypes)).default([]).describe('What went with it.'),
  reservations: maybeText.describe('What was reserved or declared, in our own words.'),
  entryIntoForceFor: edtf
    .nullable()
    .default(null)
    .meta({ onceCome: true })
    .describe('The day from which the treaty binds who acted.'),
});

/** One act of a state or organisation towards a treaty. */
export interface TreatyAction extends Entry<typeof treatyActionSchema> {}
