import {
  acquis,
  compareText,
  type Day,
  type Decision,
  isUndatedOn,
  latest,
  members,
  membersOn,
  rollOf,
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

/** The coalitions in the record on the view's day, each with the states that belonged to it on a day. */
function coalitionsOn(day: Day, view: View) {
  return acquis.coalitions
    .all()
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
