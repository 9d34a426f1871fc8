import { z } from 'zod';
import { type Entry, edtf, kind, maybeText, prose, text } from '../core/fields.js';
import { reference } from '../generated/references.js';
import { waysOut } from '../rules/decision-rules.js';

/** What an intervention is. None of them changes how a decision was taken. */
export const interventionActs = [
  'objection',
  'dissociation',
  'explanation-of-vote',
  'explanation-of-position',
  'reservation',
  'general-statement',
  'complaint',
] as const;

/** On what kind of account an intervention rests, from the strongest to the weakest. */
export const interventionBases = ['official-record', 'statement', 'press', 'ngo-report', 'ai-report'] as const;

/** What a delegation put on record about a text, a decision or the conduct of a meeting. */
export const interventionSchema = kind('interventions', {
  act: z.enum(interventionActs).describe('What it is; never inferred.'),
  states: z.array(reference.states).default([]).describe('The states that a source names as having spoken or acted.'),
  coalitions: z
    .array(reference.coalitions)
    .default([])
    .describe('Groups that spoke as groups; nothing follows for a single member.'),
  others: z.array(text).default([]).describe('Other actors, by name.'),
  onBehalfOf: maybeText.describe('For whom the actor spoke, in the words of the source.'),
  on: edtf.nullable().default(null).describe('When; null: unknown.'),
  meeting: reference.meetings.nullable().default(null).describe('The meeting at which it was made.'),
  decision: reference.decisions.nullable().default(null).describe('The decision it concerns.'),
  about: text.max(900).describe('What it was directed at, to follow the act in a sentence.'),
  effect: prose.describe('What came of it, as far as a source says so.'),
  wayOut: z
    .enum(waysOut)
    .nullable()
    .default(null)
    .describe('For an objection: how the text was changed so that it no longer stood, where a source says so.'),
  basis: z.enum(interventionBases).describe('The strongest kind of account it rests on.'),
});

/** What a delegation put on record about a text, a decision or the conduct of a meeting. */
export interface Intervention extends Entry<typeof interventionSchema> {}
