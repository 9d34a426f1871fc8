import { inWords } from '../core/words.js';
import type { Decision } from '../decisions/schema.js';

/** An outcome in the word of the organ: a committee approves where the Assembly adopts. */
export function outcomeWord(outcome: string, { stage }: Pick<Decision, 'stage'>): string {
  if (outcome === 'voted-again') return 'to be voted on again';
  return outcome === 'adopted' && stage === 'committee' ? 'approved' : inWords(outcome);
}
