import { membershipsOn } from '../coalitions/queries.js';
import type { Coalition } from '../coalitions/schema.js';
import type { Day } from '../core/edtf.js';
import type { View } from '../core/view.js';
import { voteOf } from '../decisions/votes.js';
import { records } from '../generated/records.js';
import type { StateDerived } from './derived.js';
import type { State } from './schema.js';

/** The Member States of the United Nations on a day, by id. */
export function membersOn(day: Day): readonly State[] {
  return records.states.filter((state) => state.status === 'member' && state.admitted <= day);
}

/** A state's vote on a decision. */
export type StateVote = StateDerived['votes'][number];

/** Every vote by member in the record in which a state was a member, newest first. */
export function votesOf(state: State, view: View): readonly StateVote[] {
  return view.decisions
    .all()
    .flatMap((decision) => {
      const vote = voteOf(state.id, decision);
      return vote ? [{ decision: decision.id, on: decision.on, vote }] : [];
    })
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .map(({ decision, vote }) => ({ decision, vote }));
}

/** The coalitions a state belongs to on a day. */
export function coalitionsOf(state: State['id'], day: Day): readonly Coalition[] {
  return records.coalitions.filter((coalition) =>
    membershipsOn(coalition, day).some((membership) => membership.state === state),
  );
}
