import { count, formatEdtf, type State, treatyActionsOf, type View } from '@acquis/domain';
import { commonStatements } from './acts.js';
import { ballotsOf, countsInWords } from './ballots.js';
import { ownVoiceOf } from './own-voice.js';
import { ownInWords, voicesOf } from './positions.js';

function voted(state: State, view: View): string {
  const ballots = ballotsOf(state, view);
  if (state.status !== 'member') return ' Observer States do not vote in the Assembly.';
  if (ballots.length === 0) return ' The record holds no vote of it by this day.';
  return ` Of ${count(ballots.length, 'recorded vote')} in plenary known by member, ${countsInWords(ballots)}.`;
}

function spoke(state: State, view: View): string {
  const { ofGroups, ascribed } = voicesOf(state, view);
  const statements = commonStatements(state, view);
  const acts = treatyActionsOf(state.id, view).length;
  const own = ownInWords(ownVoiceOf(state, view));
  const groups = ofGroups.length + statements.ofGroups.length;
  const others = ascribed.length + statements.ascribed.length;
  return ` The record holds ${own}, ${groups || 'none'} of its groups, ${others || 'none'} ascribed to it by others, and ${acts > 0 ? count(acts, 'act') : 'no act'} towards treaties.`;
}

/** What one state did, in a few computed sentences. */
export function stateSentence(state: State, view: View): string {
  const status = state.status === 'member' ? 'Member State' : 'Non-member observer State';
  return `${status} of the United Nations since ${formatEdtf(state.admitted)}.${voted(state, view)}${spoke(state, view)}`;
}
