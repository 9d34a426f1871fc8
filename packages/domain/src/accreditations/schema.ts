import { z } from 'zod';
import { type Entry, edtf, kind, maybeText, text } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** The rules in which modalities of participation can be applied. */
export const accreditationRules = ['no-objection-accreditation-2022', 'global-mechanism-accreditation-2025'] as const;

/** What an event of participation may be. */
export const accreditationTypes = [
  'modalities',
  'modalities-proposed',
  'round',
  'objection',
  'no-agreement',
  'stakeholder-letter',
  'consultation',
  'participation',
  'registration',
  'practice',
  'access-complaint',
] as const;

const number = z.int().nonnegative().nullable().default(null);

/** An event in the participation of stakeholders: modalities, a round of accreditation, an objection, a consultation. */
export const accreditationSchema = kind('accreditations', {
  type: z.enum(accreditationTypes).describe('What it is.'),
  on: edtf.describe('When.'),
  stated: edtf.nullable().default(null).describe('When it became public, if before the last day of "on".'),
  process: reference.processes.nullable().default(null).describe('The process concerned.'),
  meeting: reference.meetings.nullable().default(null).describe('The meeting at which it took place.'),
  document: reference.documents.nullable().default(null).describe('The document it rests on.'),
  basis: maybeText.describe('The paper it rests on, with the place in it, where that is no document of the record.'),
  rule: z
    .enum(accreditationRules)
    .nullable()
    .default(null)
    .describe('Of modalities: the rule of the rules of procedure in which they can be applied; null: none.'),
  round: reference.accreditations.nullable().default(null).describe('Of an objection: the round in which it was made.'),
  applied: number.describe('How many without consultative status applied; null: unknown.'),
  accredited: number.describe('How many of them were accredited; null: unknown.'),
  notAccredited: number.describe('How many were not, after objections; null: unknown.'),
  asOfRight: number.describe('How many took part as of right, with consultative status; null: unknown.'),
  objections: z
    .array(
      z.strictObject({
        objector: reference.states
          .nullable()
          .default(null)
          .describe('Who objected; null: no source names the objector.'),
        basis: z
          .enum(['named', 'inferred'])
          .describe(
            'named: a source names the objector; inferred: others put it down to a state by elimination, so nobody is named here.',
          ),
        stakeholders: z.array(reference.stakeholders).min(1).describe('The organisations objected to.'),
        note: maybeText.describe('How it is known.'),
      }),
    )
    .default([])
    .describe('Objections to single organisations. An objector is never inferred.'),
  states: z
    .array(
      z.strictObject({
        state: reference.states.describe('The state.'),
        role: text.describe('What it did, in a word or two.'),
      }),
    )
    .default([])
    .describe('States a source names for what they did.'),
  figures: z
    .array(
      z.strictObject({
        of: text.describe('What was counted.'),
        number: z.int().nonnegative().describe('How many.'),
        qualifier: z
          .enum(['about', 'more-than'])
          .nullable()
          .default(null)
          .describe('How the source qualifies the number; null: not at all.'),
      }),
    )
    .default([])
    .describe('Other numbers published.'),
  rules: z
    .array(z.strictObject({ rule: text.describe('The rule in a word.'), text: text.describe('What it says.') }))
    .default([])
    .describe('What the modalities say.'),
});

/** An event in the participation of stakeholders. */
export interface Accreditation extends Entry<typeof accreditationSchema> {}
