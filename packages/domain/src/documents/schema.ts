import { z } from 'zod';
import { type Entry, edtf, fact, kind, maybeText, proseList, text, webAddress } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** What a document may be. */
export const documentTypes = [
  'resolution',
  'decision',
  'draft-resolution',
  'report',
  'progress-report',
  'draft-report',
  'annex',
  'sg-report',
  'treaty',
  'joint-statement',
  'declaration',
  'strategy',
  'working-paper',
  'concept-note',
  'chair-paper',
  'expert-study',
  'judgment',
  'policy-framework',
  'regulation',
] as const;

/** How one document stands to another, read from the first to the second. */
export const relationTypes = [
  'establishes',
  'proposes',
  'endorses',
  'annexes',
  'amends',
  'succeeds',
  'recalls',
  'responds-to',
  'implements',
] as const;

/** A text: a resolution, a report, a draft, a treaty. */
export const documentSchema = kind('documents', {
  symbol: maybeText.describe('The symbol, as the United Nations prints it; null: none.'),
  type: z.enum(documentTypes).describe('What it is.'),
  subtype: maybeText.describe('A closer word for what it is.'),
  on: edtf.nullable().default(null).describe('The day it was adopted or issued; null: undated.'),
  body: reference.bodies.nullable().default(null).describe('The organ it comes from.'),
  issuer: maybeText.describe('Who issued it, where that is no organ of the record.'),
  process: reference.processes.nullable().default(null).describe('The process it belongs to.'),
  url: webAddress.describe('Where it can be read.'),
  committeeReport: maybeText.describe('The report of the committee on the item.'),
  submittedBy: z.array(reference.states).default([]).describe('The states that submitted it.'),
  relations: z
    .array(
      z.strictObject({
        type: z.enum(relationTypes).describe('How it stands to the other.'),
        document: reference.documents.nullable().default(null).describe('The other document.'),
        process: reference.processes
          .nullable()
          .default(null)
          .describe('The process, where the text sets one up or changes its mandate.'),
        note: maybeText.meta({ hindsight: true }).describe('Where in the text, or how.'),
      }),
    )
    .default([])
    .describe('How it stands to other texts. The other direction is derived.'),
  events: z
    .array(
      fact({
        act: z
          .enum(['opened-for-signature', 'entered-into-force', 'joined', 'submitted', 'revised', 'distributed'])
          .describe('What happened to it.'),
        note: maybeText.describe('Words to go with it, neutral and without hindsight.'),
      }),
    )
    .default([])
    .describe('What happened to it after it was adopted or issued.'),
  notes: proseList.describe('What a reader should know of it.'),
  provisions: z
    .array(
      z.strictObject({
        locator: text.describe('Paragraph or article.'),
        text: text.describe('What it says, in our own words.'),
      }),
    )
    .default([])
    .meta({ hindsight: true })
    .describe('Single provisions of note.'),
});

/** A text: a resolution, a report, a draft, a treaty. */
export interface Document extends Entry<typeof documentSchema> {}
