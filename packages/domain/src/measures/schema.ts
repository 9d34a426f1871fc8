import { z } from 'zod';
import { type Entry, edtf, kind, text } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** Where a measure comes from. */
export const measureSystems = ['un-global', 'un-recommendation', 'osce'] as const;

/** A confidence-building measure, or a recommendation of one. */
export const measureSchema = kind('measures', {
  system: z
    .enum(measureSystems)
    .describe('un-global: agreed by all Member States; un-recommendation: advised in a UN report; osce: regional.'),
  ordinal: z.int().positive().nullable().default(null).describe('Its number in its list; null: not numbered.'),
  on: edtf.describe('When it was agreed or recommended.'),
  origin: text.describe('The text it stands in, as the source names it.'),
  document: reference.documents.nullable().default(null).describe('That text, where it is in the record.'),
  pillar: reference.pillars.describe('The item it belongs to.'),
  norms: z.array(reference.norms).default([]).describe('Norms it serves.'),
  related: z.array(reference.measures).default([]).describe('Measures of other lists on the same subject.'),
});

/** A confidence-building measure, or a recommendation of one. */
export interface Measure extends Entry<typeof measureSchema> {}
