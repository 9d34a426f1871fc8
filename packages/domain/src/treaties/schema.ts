import { z } from 'zod';
import { citation, citations, type Entry, edtf, fact, kind, maybeText, proseList, term, text } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** What happens to a treaty, in the order it may happen. */
export const treatyActs = ['text-approved', 'adopted', 'opened-for-signature', 'entered-into-force'] as const;

/** What of a treaty is counted by others. */
export const countedThings = ['signatories', 'ratifications', 'parties'] as const;

/** On which day something begins, once a delay has passed. */
export const delayEnds = ['that-day', 'first-of-next-month'] as const;

const opening = z.enum(['opens-for-signature', 'closes-for-signature']).describe('What is to happen.');

const delay = {
  delayDays: z.int().positive().nullable().default(null).describe('Days that then pass.'),
  delayMonths: z.int().positive().nullable().default(null).describe('Months that then pass.'),
  begins: z
    .enum(delayEnds)
    .default('that-day')
    .describe('Whether it begins on the day on which they have passed, or on the first day of the month after it.'),
};

/** A treaty: its text, its rule of entry into force, its window of signature. Who joined it stands in `treaty-actions`. */
export const treatySchema = kind('treaties', {
  shortName: text.describe('The name used where room is short.'),
  aliases: z.array(text).default([]).describe('Other names in use.'),
  symbol: maybeText
    .meta({ sinceAct: 'opened-for-signature' })
    .describe('Its number in the series or registry of the depositary.'),
  depositary: text.describe('Who keeps the instruments.'),
  process: reference.processes.nullable().default(null).describe('The process it belongs to.'),
  document: reference.documents.nullable().default(null).describe('The document that holds its text.'),
  supplements: reference.treaties.nullable().default(null).describe('The treaty it is a protocol to.'),
  openTo: maybeText.describe('Who may join, and how.'),
  entryIntoForce: z
    .strictObject({
      threshold: z.int().positive().nullable().default(null).describe('Instruments needed; null: unknown.'),
      ...delay,
      conditions: z
        .array(
          z.strictObject({
            coalition: reference.coalitions.describe('The group.'),
            atLeast: z.int().positive().describe('How many of the instruments at least must be of its members.'),
          }),
        )
        .default([])
        .describe('What else must hold of the instruments counted.'),
      later: z
        .strictObject({
          ...delay,
          provision: citation.nullable().default(null).describe('Where that stands in its text; null: not read.'),
        })
        .nullable()
        .default(null)
        .describe(
          'How long after its own deposit it binds one that joins later, never before it enters into force at all; null: not found.',
        ),
      provision: citation.nullable().default(null).describe('Where the rule stands in its text; null: not read.'),
      text: text.describe('The rule in our own words, with its conditions.'),
    })
    .nullable()
    .default(null)
    .describe('The rule by which it enters into force; null: not found.'),
  signatureRule: z
    .strictObject({
      endless: z.boolean().default(false).describe('True where its text sets no last day for signature.'),
      provision: citation.describe('Where the window of signature stands in its text.'),
    })
    .nullable()
    .default(null)
    .describe('What its text says of the window of signature; null: not read.'),
  places: z
    .array(term({ place: text.describe('The place.') }))
    .default([])
    .describe('Where it lay or lies open for signature.'),
  expectations: z
    .array(
      fact({
        act: opening,
        place: maybeText.describe('Where.'),
        note: maybeText.describe('Words to go with it, neutral and without hindsight.'),
      }),
    )
    .default([])
    .describe('What single sources expected. They stand side by side: none replaces another.'),
  schedule: z
    .array(fact({ act: opening, place: maybeText.describe('Where.') }))
    .default([])
    .describe('What its text or the depositary fixed; a later statement replaces an earlier one.'),
  events: z
    .array(
      fact({
        act: z.enum(treatyActs).describe('What happened.'),
        decision: reference.decisions.nullable().default(null).describe('The decision that did it.'),
        place: maybeText.describe('Where.'),
        note: maybeText.describe('Words to go with it, neutral and without hindsight.'),
      }),
    )
    .default([])
    .describe('What happened to it; its status on a day is derived from these.'),
  publishedCounts: z
    .array(
      fact({
        what: z.enum(countedThings).describe('What was counted.'),
        count: z.int().nonnegative().describe('The number published.'),
        of: maybeText.describe('The part of the treaty, where not the whole: a protocol.'),
        note: maybeText.describe('How it was counted.'),
      }),
    )
    .default([])
    .describe('Counts published elsewhere: checks of ours, which are computed from the actions.'),
  invited: z
    .array(
      fact({
        states: z.array(reference.states).min(1).describe('The states.'),
        note: maybeText.describe('What a reader should know of it.'),
      }),
    )
    .default([])
    .describe('States invited to accede, as listed on a day.'),
  protocols: z
    .array(
      fact({
        name: text.describe('Its name.'),
        enteredIntoForce: edtf.nullable().default(null).describe('When it entered into force; null: not found.'),
      }),
    )
    .default([])
    .describe('Protocols annexed to it that have no record of their own, each dated by its adoption.'),
  remarks: z
    .array(
      fact({
        text: text.max(400).describe('What was said or done, in our own words.'),
        states: z.array(reference.states).default([]).describe('The states it names.'),
      }),
    )
    .default([])
    .describe('Dated statements of others about the treaty, each with its source.'),
  claims: z
    .array(
      z.strictObject({
        claim: text.describe('What was claimed.'),
        status: z.enum(['rejected', 'open']).describe('open: neither confirmed nor ruled out; it is not counted.'),
        why: text.describe('Why.'),
        citations: citations.describe('Who claims it.'),
      }),
    )
    .default([])
    .meta({ hindsight: true })
    .describe('Reports that are not counted, and why.'),
  articles: z.int().positive().nullable().default(null).describe('The number of its articles.'),
  chapters: z.array(text).default([]).describe('Its chapters.'),
  provisions: z
    .array(z.strictObject({ locator: text.describe('Article.'), text: text.describe('What it is about.') }))
    .default([])
    .meta({ hindsight: true })
    .describe('Single provisions of note.'),
  notes: proseList.describe('What a reader should know of it.'),
});

/** A treaty: its text, its rule of entry into force, its window of signature. */
export interface Treaty extends Entry<typeof treatySchema> {}
