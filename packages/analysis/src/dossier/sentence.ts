import { count, formatEdtf, type State, treatyActionsOf, type View } from '@acquis/domain';
import { ballotsOf, countsInWords } from './ballots.js';
import { ownInWords, voicesOf } from './positions.js';

function voted(state: State, view: View): string {
  const ballots = ballotsOf(state, view);
  if (state.status !== 'member') return ' Observer States do not vote in the Assembly.';
  if (ballots.length === 0) return ' The record holds no vote of it by this day.';
  return ` In ${count(ballots.length, 'recorded vote')} in plenary known by member: ${countsInWords(ballots)}.`;
}

function spoke(state: State, view: View): string {
  const { own, ofGroups, ascribed } = voicesOf(state, view);
  const acts = treatyActionsOf(state.id, view).length;
  return ` The record holds ${ownInWords(own)}, ${ofGroups.length || 'none'} of its groups, ${ascribed.length || 'none'} ascribed to it by others, and ${acts > 0 ? count(acts, 'act') : 'no act'} towards treaties.`;
}

/** What one state did, in a few computed sentences. */
export function stateSentence(state: State, view: View): string {
  const status = state.status === 'member' ? 'Member State' : 'Non-member observer State';
  return `${status} of the United Nations since ${formatEdtf(state.admitted)}.${voted(state, view)}${spoke(state, view)}`;
}
