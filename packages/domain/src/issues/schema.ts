import { z } from 'zod';
import { anyReference, citation, type Entry, edtf, fact, kind, maybeText, proseList, text } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** How an issue stands, as far as it is judged with hindsight. */
export const issueStandings = [
  'open',
  'dormant',
  'settled-in-principle',
  'settled-in-text',
  'partly-settled-in-text',
  'closed',
] as const;

const point = z.strictObject({
  id: text.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens'),
  label: text.max(200).describe('The stance in words.'),
});

const figure = z.strictObject({
  of: text.describe('What was counted.'),
  number: z.int().nonnegative().describe('How many.'),
  atLeast: z.boolean().default(false).describe('True where the source says "more than" or "at least".'),
});

const tally = z
  .strictObject({
    by: text.describe('Who counted.'),
    measure: text.describe('What the count is of.'),
    figures: z.array(figure).min(1).describe('The figures published.'),
    note: maybeText.describe('What a reader should know of the count.'),
    on: edtf.nullable().default(null).describe('The day the count is of; null: published without a date.'),
    stated: edtf.nullable().default(null).describe('When it was published, if on another day.'),
    citations: z.array(citation).min(1).describe('Where it was read.'),
  })
  .meta({ dated: 'fact' });

/** A question States have not settled, or settled in part, with the stances taken on it. */
export const issueSchema = kind('issues', {
  shortName: text.max(60).describe('The issue where room is short.'),
  pillar: reference.pillars.nullable().default(null).describe('The item of the agenda it belongs to.'),
  agreedGround: proseList.describe('What is agreed all the same.'),
  spectrum: z.array(point).min(2).describe('The stances taken, in order; the title of the record is the question.'),
  raised: z
    .array(fact({ in: anyReference.describe('The process, meeting, decision or document.') }))
    .default([])
    .describe('Where it was raised, dated by the opening of the process or the day of the text.'),
  standing: z
    .enum(issueStandings)
    .nullable()
    .default(null)
    .meta({ hindsight: true })
    .describe('How it stands, judged on the day the record was written.'),
  closures: z
    .array(
      fact({
        outcome: text.describe('How it was settled.'),
        by: anyReference.nullable().default(null).describe('The record that settled it.'),
      }),
    )
    .default([])
    .describe('When it was settled.'),
  publishedTallies: z
    .array(tally)
    .default([])
    .describe('Counts of positions published by others; nothing here is counted from them.'),
  notes: proseList.describe('Questions within it and remarks on it that sources make.'),
  concerns: z.array(anyReference).default([]).describe('Records the question is about.'),
});

/** A question States have not settled, or settled in part. */
export interface Issue extends Entry<typeof issueSchema> {}
/** A point of an issue's spectrum. */
export type SpectrumPoint = Issue['spectrum'][number];
