import { compareEdtf, compareText } from '../core/edtf.js';
import type { View } from '../core/view.js';
import type { MemberVote } from '../decisions/member-votes.js';
import type { Decision } from '../decisions/schema.js';
import { voteOf } from '../decisions/votes.js';
import { noteOn } from '../decisions/votes-of-decision.js';
import type { State } from './schema.js';

/** One recorded vote of a state. */
export type VoteOfState = Pick<Decision, 'symbol' | 'title' | 'on' | 'stage' | 'tracks' | 'outcome'> & {
  /** The id of the decision. */
  readonly decision: Decision['id'];
  readonly vote: MemberVote;
  /** Whether the record holds the votes of all members; false: only some are known by name. */
  readonly complete: boolean;
  /** What is noted beside the vote, never changing it; null: nothing. */
  readonly note: string | null;
};

/** The vote of a state where only some votes are known by name. */
function namedVote({ namedVotes }: Decision, state: State['id']): MemberVote | undefined {
  if (namedVotes?.inFavour.includes(state)) return 'in-favour';
  if (namedVotes?.against.includes(state)) return 'against';
  return namedVotes?.abstaining.includes(state) ? 'abstaining' : undefined;
}

/** How a state is known to have voted: complete where the votes of all members are known. Undefined where it is not known. */
export function knownVoteOf(
  state: State['id'],
  decision: Decision,
): { readonly vote: MemberVote; readonly complete: boolean } | undefined {
  const complete = voteOf(state, decision);
  if (complete) return { vote: complete, complete: true };
  const vote = namedVote(decision, state);
  return vote && { vote, complete: false };
}

/** Every vote of a state in the record on the view's day, newest first; where its vote is not known there is no row. */
export function votesOfState({ id: state }: State, view: View): readonly VoteOfState[] {
  return view.decisions
    .all()
    .flatMap((decision): VoteOfState[] => {
      const known = knownVoteOf(state, decision);
      if (!known) return [];
      const { id, symbol, title, on, stage, tracks, outcome } = decision;
      const note = noteOn(decision, state);
      return [
        {
          decision: id,
          symbol,
          title,
          on,
          stage,
          tracks,
          outcome,
          ...known,
          note,
        },
      ];
    })
    .sort((a, b) => compareEdtf(b.on, a.on) || compareText(a.decision, b.decision));
}
