import {
  compareEdtf,
  compareText,
  type Decision,
  type MemberVote,
  type State,
  type View,
  voteOf,
} from '@acquis/domain';
import type { VoteOfState } from './vote-columns.js';
import { noteOn } from './votes-of-decision.js';

/** The vote of a state where only some votes are known by name. */
function namedVote({ namedVotes }: Decision, state: State['id']): MemberVote | undefined {
  if (namedVotes?.inFavour.includes(state)) return 'in-favour';
  if (namedVotes?.against.includes(state)) return 'against';
  return namedVotes?.abstaining.includes(state) ? 'abstaining' : undefined;
}

/** Every vote of a state in the record on the view's day, newest first; where its vote is not known there is no row. */
export function votesOfState({ id: state }: State, view: View): readonly VoteOfState[] {
  return view.decisions
    .all()
    .flatMap((decision): VoteOfState[] => {
      const complete = voteOf(state, decision);
      const vote = complete ?? namedVote(decision, state);
      if (!vote) return [];
      const { id, symbol, title, on, stage, tracks, outcome } = decision;
      const note = noteOn(decision, state);
      return [
        {
          decision: id,
          symbol,
          title,
          on,
          stage,
          tracks: [...tracks],
          outcome,
          vote,
          complete: complete !== undefined,
          note,
        },
      ];
    })
    .sort((a, b) => compareEdtf(b.on, a.on) || compareText(a.decision, b.decision));
}
