import { count, formatEdtf, type State, treatyActionsOf, type View } from '@acquis/domain';
import { ballotsOf, countsInWords } from './ballots.js';
import { ownInWords, voicesOf } from './positions.js';
import { words } from '@/words/state';

function voted(state: State, view: View): string {
  const ballots = ballotsOf(state, view);
  if (state.status !== 'member') return words.observersDoNotVote;
  if (ballots.length === 0) return words.noVoteByThisDay;
  return words.votesInPlenary(ballots.length, countsInWords(ballots));
}

function spoke(state: State, view: View): string {
  const { own, ofGroups, ascribed } = voicesOf(state, view);
  const acts = treatyActionsOf(state.id, view).length;
  return words.holds(
    ownInWords(own),
    ofGroups.length || words.none,
    ascribed.length || words.none,
    acts > 0 ? words.acts(acts) : words.noAct,
  );
}

/** What one state did, in a few computed sentences. */
export function stateSentence(state: State, view: View): string {
  const status = state.status === 'member' ? words.memberState : words.observerState;
  return words.ofUnitedNations(status, formatEdtf(state.admitted), voted(state, view), spoke(state, view));
}
