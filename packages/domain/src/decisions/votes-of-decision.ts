import { isUndatedOn, members } from '../coalitions/queries.js';
import { compareText, type Day, latest, sortKey } from '../core/edtf.js';
import type { View } from '../core/view.js';
import { records } from '../generated/records.js';
import { membersOn } from '../states/queries.js';
import type { State } from '../states/schema.js';
import type { MemberVote } from './member-votes.js';
import type { Decision } from './schema.js';
import { rollOf, voteOf } from './votes.js';

/** The vote of one member of that day. */
export type VoteOfMember = {
  readonly state: State['id'];
  readonly name: string;
  readonly vote: MemberVote;
  /** Its regional group as the groups are today; null: in none. */
  readonly regionalGroup: State['regionalGroup'];
  /** The coalitions it belonged to on the day of the vote, by id. */
  readonly coalitions: readonly string[];
  /** Those of them whose membership rests on entries without a date: today's, not verified for the day of the vote. */
  readonly undatedCoalitions: readonly string[];
  /** What is noted beside the vote, never changing it; null: nothing. */
  readonly note: string | null;
};

/** What is noted beside the vote of a state on a decision; null: nothing. */
export function noteOn({ voteNotes }: Pick<Decision, 'voteNotes'>, state: State['id']): string | null {
  const notes = voteNotes.filter((each) => each.state === state).map(({ note }) => note);
  return notes.length > 0 ? notes.join(' ') : null;
}

/** The coalitions in the record on the view's day, each with the states that belonged to it on a day. */
function coalitionsOn(day: Day, view: View) {
  return records.coalitions
    .filter(({ id }) => view.coalitions.get(id) !== undefined)
    .map((coalition) => ({
      id: coalition.id,
      states: new Set<State['id']>(members(coalition.id, day)),
      undated: isUndatedOn(coalition, day),
    }));
}

/**
 * The vote of every member of that day, by name, those with no vote recorded included; undefined where the record holds no
 * complete vote by member.
 */
export function votesOfDecision(decision: Decision, view: View): readonly VoteOfMember[] | undefined {
  const day = latest(decision.on);
  if (rollOf(decision) === undefined) return undefined;
  const coalitions = coalitionsOn(day, view);
  const rows = membersOn(day).flatMap((state): VoteOfMember[] => {
    const vote = voteOf(state.id, decision);
    if (!vote) return [];
    const own = coalitions.filter(({ states }) => states.has(state.id));
    return [
      {
        state: state.id,
        name: state.title,
        vote,
        regionalGroup: state.regionalGroup,
        coalitions: own.map(({ id }) => id),
        undatedCoalitions: own.filter(({ undated }) => undated).map(({ id }) => id),
        note: noteOn(decision, state.id),
      },
    ];
  });
  return rows.sort((a, b) => compareText(sortKey(a.name), sortKey(b.name)));
}
