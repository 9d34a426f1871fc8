import { z } from 'zod';
import { type Entry, fact, kind, maybeText, text } from '../core/fields.js';
import { party } from '../core/party.js';
import { reference } from '../generated/references.js';
import { proposalActs } from './acts.js';

/** Something put forward in the negotiations, with what became of it. */
export const proposalSchema = kind('proposals', {
  pillar: reference.pillars.describe('The item it belongs to.'),
  events: z
    .array(
      fact({
        act: z.enum(proposalActs).describe('What happened.'),
        where: maybeText.describe('Where, as the source names it: a session, a text, a paragraph.'),
        text: text.describe('What happened, in our own words, neutral and without hindsight.'),
        by: z.array(party).default([]).describe('Who did it, as far as named.'),
        document: reference.documents.nullable().default(null).describe('The text concerned.'),
        meeting: reference.meetings.nullable().default(null).describe('The meeting at which it happened.'),
        planned: z.boolean().default(false).describe('True where it was only expected when stated.'),
      }),
    )
    .min(1)
    .describe('What happened to it; where it stands is derived from these.'),
  proponentsNote: maybeText.describe('What a reader should know of who put it forward.'),
  supporters: z
    .array(party)
    .default([])
    .meta({ hindsight: true })
    .describe('Who spoke for it, as far as named, without a day.'),
  supportCounts: z
    .array(
      fact({
        states: z.int().positive().describe('How many States were said to support it.'),
        note: maybeText.describe('Who was counted.'),
      }),
    )
    .default([])
    .describe('Numbers of supporters as published, each with its day.'),
  supersededBy: reference.proposals.nullable().default(null).describe('The proposal that took its place.'),
  process: reference.processes.nullable().default(null).describe('The process it led to.'),
  mechanism: reference.mechanisms.nullable().default(null).describe('The mechanism or initiative it led to, or would.'),
  measures: z.array(reference.measures).default([]).describe('Measures on the same subject.'),
});

/** Something put forward in the negotiations, with what became of it. */
export interface Proposal extends Entry<typeof proposalSchema> {}
