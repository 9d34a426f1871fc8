import { type Decision, type DeepReadonly, membershipOn, newestFirst, noVoteRecorded, rollOf } from '@acquis/domain';
import { bullets, escaped } from '@acquis/domain/markdown';
import { tallySchema } from '@acquis/domain/schemas';
import { votesOfState } from '@acquis/domain/votes';
import { z } from 'zod';
import { brief, briefLine, briefOf } from '../answer/brief.js';
import { page, paged, pageLine, paging } from '../answer/page.js';
import { asOf } from '../arguments/dates.js';
import { id, knownRecord } from '../arguments/records.js';
import { type Asked, askedOn } from '../asked.js';
import { Refused } from '../refused.js';
import { tool } from '../tool.js';
import { patternsOf, type Standing, standing, standingIn } from '../votes/ballot.js';
import { within } from '../votes/within.js';

const decided = brief.extend({
  symbol: z.string().nullable(),
  stage: z.string().describe('Committee and plenary are different decisions.'),
  tally: tallySchema.nullable(),
  members: z.int().describe('Member States on the day.'),
  noVoteRecorded: z.int().nullable(),
  complete: z.boolean().describe('Whether the record holds the votes of all members by name.'),
});

type Decided = DeepReadonly<z.output<typeof decided>>;

function decidedOf(decision: Decision, asked: Asked): Decided {
  return {
    ...briefOf('decisions', decision, asked),
    symbol: decision.symbol,
    stage: decision.stage,
    tally: decision.tally,
    members: membershipOn(decision),
    noVoteRecorded: noVoteRecorded(decision),
    complete: rollOf(decision) !== undefined,
  };
}

function notComplete({ short, id: decision, noVoteRecorded: none, tally }: Decided): string {
  const figures = tally
    ? `only the figures ${tally.inFavour}–${tally.against}–${tally.abstaining}`
    : 'no figures either';
  const missing = none === null ? '' : `; for ${none} members no vote is recorded`;
  return `The record holds no complete vote by member of ${short} (${decision}): ${figures}${missing}.`;
}

function inOrder(decisions: readonly Decided[], votes: readonly Standing[]): string {
  return decisions.map(({ id: decision }, index) => `${decision} ${votes[index] ?? 'not-in-record'}`).join('; ');
}

function refuseTwice(records: readonly { readonly id: string }[]): void {
  const twice = records.find(({ id: each }, index) => records.findIndex((other) => other.id === each) !== index);
  if (twice) throw new Refused(`"${twice.id}" is given twice; name each once.`);
}

const stateVote = z.strictObject({ state: z.string(), name: z.string(), votes: z.array(standing) });
const pattern = z.strictObject({
  votes: z.array(standing).describe('In the order of "decisions".'),
  count: z.int(),
  states: z.array(z.string()).describe('States that stand so in every one of them, by id.'),
});

/** Who voted how. */
export const votesTool = tool({
  name: 'votes',
  title: 'Who voted how',
  description:
    'Recorded votes by member. With "decisions": who voted how on each, States grouped by how they voted on all of them together (give two to ask "who voted for both"). With "states" too: the votes of these. With "states" alone: every recorded vote of these States, newest first. A State’s vote is never inferred: where the record does not hold it, the answer says so.',
  input: {
    decisions: z
      .array(id('A decision, by id; a symbol where only one stage has it.'))
      .max(6)
      .default([])
      .describe('Up to six decisions. Committee and plenary stage are different ones: "a-res-78-237-plenary".'),
    states: z
      .array(id('A state, by id, ISO code or name.'))
      .max(40)
      .default([])
      .describe('Up to 40 states whose votes are wanted.'),
    coalition: id(
      'Only States that belonged to this coalition on the day of every vote, by id ("asean"); needs "decisions".',
    ).optional(),
    asOf,
    ...paging,
  },
  output: {
    decisions: z.array(decided).describe('The decisions the votes are on.'),
    patterns: z.array(pattern).describe('Who voted alike; empty where no decisions are asked for.'),
    states: z.array(stateVote).describe('The votes of the states asked for, in the order of "decisions".'),
    page: page.nullable().describe('Where the list of decisions stands; null where they were asked for by name.'),
    notes: z.array(z.string()),
  },
  answer: (given, host) => {
    const asked = askedOn(given.asOf, host);
    const { view } = asked;
    const states = given.states.map((text) => knownRecord('states', text, asked));
    const named = given.decisions.map((text) => knownRecord('decisions', text, asked));
    refuseTwice(states);
    refuseTwice(named);
    if (states.length === 0 && named.length === 0)
      throw new Refused('Neither "decisions" nor "states" is given; name at least one.');
    if (given.coalition !== undefined && named.length === 0)
      throw new Refused('"coalition" narrows the votes on decisions; give "decisions" too.');
    const group =
      given.coalition === undefined ? undefined : within(knownRecord('coalitions', given.coalition, asked), named);
    const theirs = new Set(states.flatMap((state) => votesOfState(state, view).map(({ decision }) => decision)));
    const history = paged(
      named.length > 0 ? [] : newestFirst(view.decisions.find(({ id: each }) => theirs.has(each))),
      given,
      asked,
    );
    const records = named.length > 0 ? named : history.entries;
    const decisions = records.map((decision) => decidedOf(decision, asked));
    const rows = states.map(({ id: state, title: name }) => ({
      state,
      name,
      votes: records.map((decision) => standingIn(decision, state)),
    }));
    const patterns = named.length > 0 ? patternsOf(named, group?.among ?? (() => true)) : [];
    const notes = [
      ...(group?.notes ?? []),
      ...decisions.filter(({ complete }) => !complete).map((each) => notComplete(each)),
      ...records.flatMap(({ voteNotes }) => voteNotes.map(({ note }) => note)),
    ];
    return {
      view,
      data: { decisions, patterns, states: rows, page: named.length > 0 ? null : history.page, notes },
      rests: decisions,
      text: [
        named.length === 0 && pageLine(history.page),
        bullets(decisions.map((each) => briefLine(each, asked))),
        bullets(rows.map(({ state, name, votes }) => `${escaped(name)} (\`${state}\`): ${inOrder(decisions, votes)}`)),
        bullets(
          patterns.map(({ votes, count, states: alike }) => `${votes.join(', then ')} (${count}): ${alike.join(' ')}`),
        ),
        bullets(notes.map(escaped)),
      ],
    };
  },
});
