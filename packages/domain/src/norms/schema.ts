import { z } from 'zod';
import { type Entry, edtf, fact, kind, maybeText, proseList, text } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** One of the eleven voluntary norms of responsible State behaviour. */
export const normSchema = kind('norms', {
  letter: z
    .string()
    .regex(/^[a-k]$/, 'expected a letter from a to k')
    .describe('Its letter in the list of 2015.'),
  document: reference.documents.nullable().default(null).describe('The document that states it.'),
  locator: text.describe('Where it stands in that document.'),
  on: edtf.describe('The day of the document.'),
  pillar: reference.pillars.describe('The item it belongs to.'),
  kind: z
    .enum(['positive', 'limiting'])
    .describe('positive: something States are to do; limiting: something they are not to do.'),
  bindingness: text.describe('What force it has, as the sources put it.'),
  says: text.max(900).describe('What it says, in our own words.'),
  topics: z.array(text).default([]).describe('Subjects it touches, in lower-case words joined by hyphens.'),
  guidance: z
    .array(
      fact({
        document: reference.documents.nullable().default(null).describe('The document that gives the guidance.'),
        locator: maybeText.describe('Where it stands there.'),
        points: z.array(text).min(1).describe('What it adds, in our own words.'),
      }),
    )
    .default([])
    .describe('Guidance on how to carry it out.'),
  checklist: reference.mechanisms
    .nullable()
    .default(null)
    .describe('The checklist of practical actions that goes through the norms one by one.'),
  measures: z.array(reference.measures).default([]).describe('Confidence-building measures that serve it.'),
  developments: z
    .array(
      fact({
        text: text.describe('What happened to the norm, neutral and without hindsight.'),
        document: reference.documents.nullable().default(null).describe('The document concerned.'),
      }),
    )
    .default([])
    .describe('What became of it later.'),
  remarks: proseList.describe('What a reader should know of it and no day goes with.'),
});

/** One of the eleven voluntary norms of responsible State behaviour. */
export interface Norm extends Entry<typeof normSchema> {}
