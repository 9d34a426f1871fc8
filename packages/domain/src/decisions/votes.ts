import type { Day } from '../core/edtf.js';
import { latest } from '../core/edtf.js';
import type { Reference } from '../core/record.js';
import { records } from '../generated/records.js';
import { votes } from '../generated/votes.js';
import type { State } from '../states/schema.js';
import type { DecisionDerived } from './derived.js';
import type { MemberVote } from './member-votes.js';
import type { Decision, RecordedVote } from './schema.js';

/** A vote by member, complete: every member of that day is on exactly one list, the fourth of which is derived. */
export type Roll = NonNullable<DecisionDerived['votes']>;

const rolls = new Map<string, Map<State['id'], MemberVote>>();

function rollTable(decision: Decision): Map<State['id'], MemberVote> | undefined {
  const vote: RecordedVote | undefined = votes()[decision.id];
  if (!vote) return undefined;
  const made = rolls.get(decision.id);
  if (made) return made;
  const table = new Map<State['id'], MemberVote>(
    memberIdsOn(latest(decision.on)).map((id) => [id, 'no-vote-recorded']),
  );
  for (const id of vote.inFavour) table.set(id, 'in-favour');
  for (const id of vote.against) table.set(id, 'against');
  for (const id of vote.abstaining) table.set(id, 'abstaining');
  rolls.set(decision.id, table);
  return table;
}

function memberIdsOn(day: Day): readonly State['id'][] {
  return records.states.flatMap((state) => (state.status === 'member' && state.admitted <= day ? [state.id] : []));
}

/** The number of Member States on the day of a decision. */
export function membershipOn(decision: Decision): number {
  return memberIdsOn(latest(decision.on)).length;
}

/** The complete vote by member; undefined where the record holds none. */
export function rollOf(decision: Decision): Roll | undefined {
  const table = rollTable(decision);
  if (!table) return undefined;
  const list = (wanted: MemberVote) => [...table].flatMap(([id, vote]) => (vote === wanted ? [id] : []));
  return {
    inFavour: list('in-favour'),
    against: list('against'),
    abstaining: list('abstaining'),
    noVoteRecorded: list('no-vote-recorded'),
  };
}

/** The states whose vote on a decision is recorded; none where the record holds no complete vote by member. */
export function votesBeside(decision: Decision): readonly Reference[] {
  const vote: RecordedVote | undefined = votes()[decision.id];
  return vote === undefined
    ? []
    : [...vote.inFavour, ...vote.against, ...vote.abstaining].map((id) => ({ collection: 'states', id }));
}

/** A state's vote; undefined where the record holds no complete vote or the state was no member on that day. */
export function voteOf(state: State['id'], decision: Decision): MemberVote | undefined {
  return rollTable(decision)?.get(state);
}

/** Members of the day on neither side of the tally nor abstaining; null where there is no tally. */
export function noVoteRecorded(decision: Decision): number | null {
  if (!decision.tally) return null;
  const { inFavour, against, abstaining } = decision.tally;
  return membershipOn(decision) - inFavour - against - abstaining;
}
