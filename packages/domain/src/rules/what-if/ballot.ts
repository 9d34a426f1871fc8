import { formatEdtf } from '../../core/edtf-format.js';
import { type MemberVote, memberVotes } from '../../decisions/member-votes.js';
import type { Decision } from '../../decisions/schema.js';
import { membershipOn, noVoteRecorded, voteOf } from '../../decisions/votes.js';
import { records } from '../../generated/records.js';
import type { State } from '../../states/schema.js';
import type { WhatIfChange } from '../facts/what-if.js';
import type { Figures } from '../smallest-change.js';
import { ChangeRefused } from './change-refused.js';

/** A vote as it was, or as it is supposed: its figures, and each member's vote where all are known. */
export interface Ballot {
  readonly figures: Figures;
  /** Members with no vote recorded. */
  readonly none: number;
  /** Every member's vote; null where the record holds only figures. */
  readonly roll: ReadonlyMap<State['id'], MemberVote> | null;
}

/** A member supposed to have voted otherwise. */
export interface Moved {
  readonly state: State['id'];
  readonly from: MemberVote;
  readonly to: MemberVote;
}

type Supposed = readonly { readonly state: State['id']; readonly vote: MemberVote }[];

/** The vote as recorded; undefined where there is no tally. */
export function ballotOf(decision: Decision): Ballot | undefined {
  const { tally } = decision;
  if (!tally) return undefined;
  const votes = records.states.flatMap(({ id }): [State['id'], MemberVote][] => {
    const vote = voteOf(id, decision);
    return vote ? [[id, vote]] : [];
  });
  return { figures: tally, none: noVoteRecorded(decision) ?? 0, roll: votes.length > 0 ? new Map(votes) : null };
}

function titled(state: string): string {
  return records.states.find(({ id }) => id === state)?.title ?? `“${state}”`;
}

function counted(roll: ReadonlyMap<State['id'], MemberVote>): Ballot {
  const number = (wanted: MemberVote) => [...roll.values()].filter((vote) => vote === wanted).length;
  return {
    figures: { inFavour: number('in-favour'), against: number('against'), abstaining: number('abstaining') },
    none: number('no-vote-recorded'),
    roll,
  };
}

function checked(supposed: Supposed, roll: ReadonlyMap<State['id'], MemberVote>, decision: Decision): void {
  const seen = new Set<string>();
  for (const { state, vote } of supposed) {
    if (!roll.has(state))
      throw new ChangeRefused(`${titled(state)} was not a Member of the United Nations on ${formatEdtf(decision.on)}.`);
    if (vote === 'no-vote-recorded' || !memberVotes.includes(vote))
      throw new ChangeRefused(
        `The vote “${vote}” cannot be supposed; expected one of ${memberVotes.slice(0, 3).join(', ')}.`,
      );
    if (seen.has(state)) throw new ChangeRefused(`${titled(state)} is supposed to vote twice; name each state once.`);
    seen.add(state);
  }
}

function byName(
  decision: Decision,
  roll: ReadonlyMap<State['id'], MemberVote>,
  flips: Supposed,
  gives: Supposed,
): ReadonlyMap<State['id'], MemberVote> {
  checked([...flips, ...gives], roll, decision);
  for (const { state } of flips)
    if (roll.get(state) === 'no-vote-recorded')
      throw new ChangeRefused(
        `For ${titled(state)} no vote is recorded; a vote is given it with giveVotes, not with flips.`,
      );
  for (const { state } of gives)
    if (roll.get(state) !== 'no-vote-recorded')
      throw new ChangeRefused(`${titled(state)} has a recorded vote; it is changed with flips, not with giveVotes.`);
  const next = new Map(roll);
  for (const { state, vote } of [...flips, ...gives]) next.set(state, vote);
  return next;
}

function fromFigures(decision: Decision, figures: Figures): Ballot {
  const members = membershipOn(decision);
  const all = figures.inFavour + figures.against + figures.abstaining;
  if (![figures.inFavour, figures.against, figures.abstaining].every((votes) => Number.isInteger(votes) && votes >= 0))
    throw new ChangeRefused('Figures of a vote are whole numbers of members, from 0 up.');
  if (all > members)
    throw new ChangeRefused(
      `The figures supposed are ${all} votes; on ${formatEdtf(decision.on)} the United Nations had ${members} members.`,
    );
  return { figures, none: members - all, roll: null };
}

function withRest({ figures, none, roll }: Ballot, vote: MemberVote): Ballot {
  if (roll) return counted(new Map([...roll].map(([id, now]) => [id, now === 'no-vote-recorded' ? vote : now])));
  return {
    figures: {
      inFavour: figures.inFavour + (vote === 'in-favour' ? none : 0),
      against: figures.against + (vote === 'against' ? none : 0),
      abstaining: figures.abstaining + (vote === 'abstaining' ? none : 0),
    },
    none: 0,
    roll,
  };
}

/**
 * The vote as it is supposed.
 *
 * @throws {ChangeRefused} where a change needs votes the record does not hold, or does not fit the decision
 */
export function supposedBallot(
  decision: Decision,
  recorded: Ballot | undefined,
  { flips = [], giveVotes = [], giveRest, tally }: WhatIfChange,
): Ballot | undefined {
  const named = flips.length + giveVotes.length > 0;
  if (tally && (named || giveRest))
    throw new ChangeRefused(
      'Suppose either other figures (tally) or other votes (flips, giveVotes, giveRest), not both.',
    );
  if (tally) return fromFigures(decision, { ...tally, abstaining: tally.abstaining ?? 0 });
  if (!named && !giveRest) return recorded;
  if (!recorded)
    throw new ChangeRefused(
      'The record holds no recorded vote with figures on this decision; suppose figures with tally.',
    );
  if (named && !recorded.roll)
    throw new ChangeRefused(
      'The record holds no complete vote by member on this decision, so no state’s vote can be changed by name; suppose other figures with tally.',
    );
  const next = recorded.roll && named ? counted(byName(decision, recorded.roll, flips, giveVotes)) : recorded;
  return giveRest ? withRest(next, giveRest) : next;
}

/** The members whose vote is supposed to be another, by id. */
export function movedBetween(before: Ballot | undefined, after: Ballot | undefined): readonly Moved[] {
  if (!before?.roll || !after?.roll) return [];
  const then = after.roll;
  return [...before.roll].flatMap(([state, from]) => {
    const to = then.get(state);
    return to && to !== from ? [{ state, from, to }] : [];
  });
}
