import { z } from 'zod';
import {
  attestation,
  citation,
  citations,
  type Entry,
  edtf,
  fact,
  kind,
  maybeText,
  prose,
  proseList,
  text,
} from '../core/fields.js';
import { reference } from '../generated/references.js';
import { waysOut } from '../rules/decision-rules.js';
import { sides } from './sides.js';
import { stepActs } from './step-acts.js';

/** How a decision came out. A committee approves, the Assembly adopts. */
export const outcomes = [
  'adopted',
  'approved',
  'not-adopted',
  'elected',
  'accredited',
  'accredited-in-part',
  'not-accredited',
  'suspended',
] as const;

/** How it was taken. "Without a vote" is neither consensus nor unanimity. */
export const methods = ['recorded-vote', 'without-vote', 'consensus'] as const;

/** At which stage of the Assembly, or in which forum, it was taken. */
export const stages = ['committee', 'plenary', 'adoption'] as const;

const count = z.int().nonnegative();

/** The figures of a vote, in members. */
export const tally = z
  .strictObject({
    inFavour: count.describe('Members in favour.'),
    against: count.describe('Members against.'),
    abstaining: count.describe('Members abstaining.'),
  })
  .meta({
    id: 'Tally',
    description: 'The figures of a vote, in members. Members abstaining are considered as not voting.',
  });

/** Three lists of states: a vote by member. */
export const roll = {
  inFavour: z.array(reference.states).default([]).describe('States in favour.'),
  against: z.array(reference.states).default([]).describe('States against.'),
  abstaining: z.array(reference.states).default([]).describe('States abstaining.'),
};

/** One act of one organ on one question on one day. */
export const decisionSchema = kind('decisions', {
  document: reference.documents.nullable().default(null).describe('The text decided on, under its final symbol.'),
  symbol: maybeText.meta({ knownWith: 'document' }).describe('The final symbol of the text; null: none.'),
  draft: maybeText.describe('The symbol of the draft before the organ.'),
  body: reference.bodies.describe('The organ that decided.'),
  stage: z.enum(stages).describe('Committee and plenary stage are different decisions.'),
  process: reference.processes.nullable().default(null).describe('The process the text concerns.'),
  on: edtf.describe('The day of the decision.'),
  outcome: z.enum(outcomes).describe('How it came out.'),
  method: z.enum(methods).nullable().default(null).describe('How it was taken; null: unknown.'),
  methodBasis: z
    .enum(['stated', 'inferred-from-absence'])
    .nullable()
    .default(null)
    .describe('Whether a source says how it was taken, or it follows only from there being no recorded vote.'),
  methodNote: prose.describe('What the method rests on.'),
  majorityApplied: z
    .enum(['simple', 'two-thirds'])
    .nullable()
    .default(null)
    .describe('The majority applied, only where a source states it.'),
  meetingRecord: maybeText.describe('The symbol of the verbatim or summary record.'),
  committeeReport: maybeText.describe('The report of the committee to the plenary.'),
  undlRecord: maybeText.describe('Number of the voting record in the UN Digital Library.'),
  tally: tally.nullable().default(null).describe('The official figures; null: no recorded vote, or figures not found.'),
  tallyBasis: z
    .enum(['published', 'counted-from-votes'])
    .nullable()
    .default(null)
    .describe('Whether a published figure was seen, or the lists were counted.'),
  tallyNote: prose.describe('What a reader should know of the figures.'),
  tallyChecks: proseList.describe('Where else the same figures were seen.'),
  namedVotes: z
    .strictObject({
      ...roll,
      groups: z
        .array(z.strictObject({ coalition: reference.coalitions, vote: z.enum(sides) }))
        .default([])
        .describe('Groups said as a whole to have voted so; no member is inferred.'),
      note: maybeText.meta({ hindsight: true }).describe('Which of the names are missing.'),
    })
    .nullable()
    .default(null)
    .describe('Votes known by name where no complete vote by member is; never filled up.'),
  introducedBy: z.array(reference.states).default([]).describe('Who introduced the text.'),
  sponsors: z.array(reference.states).default([]).describe('Sponsors named by the sources.'),
  sponsorCount: count.nullable().default(null).describe('The number of sponsors a source states.'),
  sponsorNote: maybeText.meta({ hindsight: true }).describe('Which sponsors are missing.'),
  parts: z
    .array(
      z.strictObject({
        on: text.describe('The paragraph, amendment or motion voted on separately.'),
        type: z.enum(['paragraph', 'amendment', 'motion']).describe('What was voted on.'),
        outcome: z
          .enum(['retained', 'deleted', 'adopted', 'rejected'])
          .nullable()
          .default(null)
          .describe('How the vote came out; null: unknown.'),
        tally: tally.nullable().default(null).describe('Its own figures; null: unknown.'),
        attestation: attestation.default('reported').describe('How well it is attested.'),
        citations: z.array(citation).default([]).describe('Where it was read; empty: where the record was.'),
        note: maybeText.meta({ hindsight: true }).describe('What a reader should know of it.'),
      }),
    )
    .default([])
    .describe('Separate votes on parts of the text.'),
  steps: z
    .array(
      fact({
        act: z.enum(stepActs).describe('What happened.'),
        by: z.array(reference.states).default([]).describe('The states that did it, as far as named.'),
        way: z.enum(waysOut).nullable().default(null).describe('For a way out: how the text was changed.'),
        where: maybeText.describe('For a way out: the place in the text.'),
        text: text.describe('What happened, in our own words, neutral and without hindsight.'),
      }),
    )
    .default([])
    .describe('How a text was brought to adoption, step by step, where a source gives the order.'),
  voteNotes: z
    .array(
      z.strictObject({
        state: reference.states.nullable().default(null).describe('The state.'),
        type: z.enum(['intention-stated', 'article-19', 'announced-non-participation']).describe('What is noted.'),
        note: text.describe('The note.'),
        citations: citations.describe('Where it was read.'),
      }),
    )
    .default([])
    .describe(
      'Beside the tally, never changing it: a stated intention, Article 19 of the Charter, announced non-participation.',
    ),
  notes: prose.describe('What else a reader should know of the decision.'),
});

/** One act of one organ on one question on one day. */
export interface Decision extends Entry<typeof decisionSchema> {}

/** A complete vote by member, kept in `<decision>.votes.yaml` beside the decision. */
export const recordedVoteSchema = z.strictObject({
  ...roll,
  citations: citations.describe('The voting record, and the copy in which it was read.'),
});

/** A complete vote by member. States on none of the lists have no vote recorded. */
export interface RecordedVote extends Entry<typeof recordedVoteSchema> {}
