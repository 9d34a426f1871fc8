import { z } from 'zod';
import { day, type Entry, kind, maybeText, text } from '../core/fields.js';

/** The regional groups of the United Nations, in the order the Assembly lists them. */
export const regionalGroups = [
  'african',
  'asia-pacific',
  'eastern-european',
  'latin-american-caribbean',
  'western-european-others',
] as const;

const name = z.strictObject({
  short: text.describe('The short name (UNTERM).'),
  formal: text.describe('The formal name (UNTERM), with its article.'),
  article: maybeText.describe('The article that goes with the short name.'),
});

/** A Member State of the United Nations or a non-member observer State. */
export const stateSchema = kind('states', {
  status: z.enum(['member', 'observer']).describe('Member State, or non-member State with observer status.'),
  admitted: day.describe('The day of admission to membership, or of observer status.'),
  regionalGroup: z.enum(regionalGroups).nullable().default(null).describe('The regional group today; null: none.'),
  regionalGroupNote: maybeText.meta({ hindsight: true }).describe('What is particular in its place in the groups.'),
  iso2: z
    .string()
    .regex(/^[a-z]{2}$/, 'expected two lower-case letters')
    .describe('ISO 3166-1 alpha-2; the id is alpha-3.'),
  m49: z
    .string()
    .regex(/^\d{3}$/, 'expected three digits')
    .describe('Code of the UN Statistics Division (M49).'),
  region: text.describe('Region of the M49 standard.'),
  subregion: text.describe('Sub-region of the M49 standard.'),
  names: z
    .strictObject({ en: name, fr: name, es: name, ru: name, zh: name, ar: name })
    .describe('Short and formal names in the six languages.'),
  aliases: z.array(text).default([]).describe('Other names under which it is looked for; never shown as its name.'),
});

/** A Member State of the United Nations or a non-member observer State. */
export interface State extends Entry<typeof stateSchema> {}
