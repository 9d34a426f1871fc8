import { z } from 'zod';
import { type Entry, edtf, fact, kind, maybeText, text, webAddress } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** A political text states may endorse, with its lists of endorsers as they grew. Endorsing binds nobody in law. */
export const endorsementSchema = kind('endorsements', {
  shortName: text.describe('The name used where room is short.'),
  document: reference.documents.nullable().default(null).describe('The document that holds the text.'),
  on: edtf.describe('When it was opened for endorsement.'),
  officialList: webAddress.describe('Where its keeper publishes the list; null: not known.'),
  lists: z
    .array(
      fact({
        count: z.int().positive().describe('The number of endorsers published.'),
        states: z
          .array(reference.states)
          .default([])
          .describe('The states on the list; empty: no list with names was read.'),
        others: z
          .array(text)
          .default([])
          .describe('Names on the list that are no State of the United Nations, as printed.'),
        note: maybeText.describe('What a reader should know of it.'),
      }),
    )
    .min(1)
    .describe('The list as it stood on a day; a later one replaces an earlier one.'),
  reports: z
    .array(
      fact({
        text: text.max(300).describe('What was reported, in our own words.'),
        states: z.array(reference.states).min(1).describe('The states named.'),
      }),
    )
    .default([])
    .describe('Reports on single states beside the lists.'),
});

/** A political text states may endorse, with its lists of endorsers as they grew. */
export interface Endorsement extends Entry<typeof endorsementSchema> {}
