import { z } from 'zod';
import { citation, type Entry, fact, kind, maybeText, proseList, text } from '../core/fields.js';
import { party } from '../core/party.js';
import { reference } from '../generated/references.js';
import { mechanismActs } from './acts.js';
import { procedure } from './procedure.js';

const hindsight = { hindsight: true };

/** A standing tool, an initiative, a fund, a course: what was set up, or is to be, beside the negotiations. */
export const mechanismSchema = kind('mechanisms', {
  shortName: text.describe('The name used where room is short.'),
  aliases: z.array(text).default([]).describe('Other names in use.'),
  type: z
    .enum([
      'directory',
      'tool',
      'fund',
      'meeting',
      'fellowship',
      'course',
      'guidance',
      'study',
      'body',
      'programme',
      'principles',
    ])
    .describe('What it is.'),
  pillar: reference.pillars.describe('The item it belongs to.'),
  runBy: maybeText.describe('Who runs or gives it.'),
  participation: maybeText.describe('Who may take part, and how.'),
  parties: z
    .array(
      z.strictObject({
        role: z.enum(['proponent', 'funder', 'partner']).describe('What they do for it.'),
        party: party.describe('Who.'),
      }),
    )
    .default([])
    .describe('Who put it forward, pays for it or carries it.'),
  measure: reference.measures
    .nullable()
    .default(null)
    .describe('The confidence-building measure it puts into practice.'),
  precedents: z.array(reference.measures).default([]).describe('Measures elsewhere that came before it.'),
  document: reference.documents.nullable().default(null).describe('The text that sets it out.'),
  locator: maybeText.describe('Where in that text.'),
  meeting: reference.meetings.nullable().default(null).describe('Its meeting, where that is in the record.'),
  standing: maybeText.meta(hindsight).describe('How a source describes its standing, where no day goes with it.'),
  events: z
    .array(
      fact({
        act: z.enum(mechanismActs).describe('What happened.'),
        text: text.describe('What happened, in our own words, neutral and without hindsight.'),
        document: reference.documents.nullable().default(null).describe('The text concerned.'),
        meeting: reference.meetings.nullable().default(null).describe('The meeting concerned.'),
        by: z.array(party).default([]).describe('Who did it, as far as named.'),
        planned: z.boolean().default(false).describe('True where it was only expected when stated.'),
      }),
    )
    .default([])
    .describe('What happened to it; its standing on a day is derived from these.'),
  counts: z
    .array(
      fact({
        states: z.int().positive().describe('How many States took part.'),
        qualifier: z.enum(['exactly', 'more-than']).describe('How the source puts the number.'),
      }),
    )
    .default([])
    .describe('How many States took part, each time a source says so.'),
  activities: z
    .array(
      fact({
        type: z.enum(['test', 'exercise', 'training', 'edition']).describe('What it was.'),
        title: text.describe('What was done, or planned.'),
        by: z.array(text).default([]).describe('Who organised it.'),
        participants: z.int().positive().nullable().default(null).describe('How many people took part.'),
        planned: z.boolean().default(false).describe('True where a source speaks of a plan and none of its outcome.'),
      }),
    )
    .default([])
    .describe('Tests, exercises, courses and editions.'),
  purposes: proseList.describe('What it is for.'),
  principles: proseList.describe('On what principles it rests.'),
  roles: z
    .array(
      z.strictObject({
        key: text.describe('A short key.'),
        name: text.describe('The role.'),
        seat: maybeText.describe('Where it usually sits.'),
        duty: text.describe('What it does.'),
      }),
    )
    .default([])
    .meta(hindsight)
    .describe('Who does what in it.'),
  entryFields: z
    .array(
      z.strictObject({
        field: text.describe('What is entered.'),
        required: z.boolean().describe('Whether every entry has it.'),
        note: maybeText.describe('What a reader should know.'),
      }),
    )
    .default([])
    .meta(hindsight)
    .describe('What an entry holds.'),
  access: proseList.describe('Who sees what.'),
  checks: proseList.describe('How entries are kept current.'),
  template: z
    .strictObject({
      standing: text.describe('What is known of the template.'),
      suggestedFields: z.array(text).default([]).describe('Fields modelled on earlier guidance; not its text.'),
      note: maybeText.describe('What a reader should know.'),
    })
    .nullable()
    .default(null)
    .meta(hindsight)
    .describe('A template for messages.'),
  debates: z
    .array(
      z.strictObject({
        question: text.describe('What is debated.'),
        citations: z.array(citation).default([]).describe('Where it was read; empty: where the record was.'),
      }),
    )
    .default([])
    .meta(hindsight)
    .describe('What States debated about it.'),
  procedures: z
    .array(procedure)
    .default([])
    .meta(hindsight)
    .describe('How it is used, as states and transitions, each marked as agreed or modelled.'),
});

/** A standing tool, an initiative, a fund, a course. */
export interface Mechanism extends Entry<typeof mechanismSchema> {}
