import {
  coalitionsOf,
  compareText,
  type Decision,
  isUndatedOn,
  latest,
  membersOn,
  type State,
  sortKey,
  type View,
  voteOf,
} from '@acquis/domain';
import type { VoteOfMember } from './vote-columns.js';

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
