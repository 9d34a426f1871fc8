import { isUndatedOn } from '../coalitions/queries.js';
import { compareText, latest, sortKey } from '../core/edtf.js';
import type { View } from '../core/view.js';
import { coalitionsOf, membersOn } from '../states/queries.js';
import type { State } from '../states/schema.js';
import type { MemberVote } from './member-votes.js';
import type { Decision } from './schema.js';
import { voteOf } from './votes.js';

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

/**
 * The vote of every member of that day, by name, those with no vote recorded included; undefined where the record holds no
 * complete vote by member.
 */
export function votesOfDecision(decision: Decision, view: View): readonly VoteOfMember[] | undefined {
  const day = latest(decision.on);
  const rows = membersOn(day).flatMap((state): VoteOfMember[] => {
    const vote = voteOf(state.id, decision);
    if (!vote) return [];
    const coalitions = coalitionsOf(state.id, day).filter(({ id }) => view.coalitions.get(id) !== undefined);
    return [
      {
        state: state.id,
        name: state.title,
        vote,
        regionalGroup: state.regionalGroup,
        coalitions: coalitions.map(({ id }) => id),
        undatedCoalitions: coalitions.filter((coalition) => isUndatedOn(coalition, day)).map(({ id }) => id),
        note: noteOn(decision, state.id),
      },
    ];
  });
  return rows.length > 0 ? rows.sort((a, b) => compareText(sortKey(a.name), sortKey(b.name))) : undefined;
}
