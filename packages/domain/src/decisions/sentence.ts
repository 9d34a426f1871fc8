import { formatEdtfInSentence } from '../core/edtf-format.js';
import type { View } from '../core/view.js';
import { capitalised, count, inWords } from '../core/words.js';
import type { Decision } from './schema.js';
import { noVoteRecorded } from './votes.js';

const objects: Readonly<Record<Decision['stage'], string>> = { committee: 'the draft', plenary: 'it', adoption: 'it' };

const acts: Readonly<Record<Decision['outcome'], (object: string) => string>> = {
  adopted: (object) => `adopted ${object}`,
  approved: (object) => `approved ${object}`,
  'not-adopted': (object) => `did not adopt ${object}`,
  elected: () => 'elected its Chair',
  accredited: () => 'accredited the organisations that had applied',
  'accredited-in-part': () => 'accredited a part of the organisations that had applied',
  'not-accredited': () => 'accredited none of the organisations that had applied',
  suspended: () => 'suspended its session',
};

function manner(decision: Decision): string {
  switch (decision.method) {
    case 'recorded-vote': {
      if (!decision.tally) return ' by a recorded vote, whose figures are not in the record';
      const { inFavour, against, abstaining } = decision.tally;
      return ` by a recorded vote of ${inFavour} in favour to ${against} against, with ${count(abstaining, 'abstention')}`;
    }
    case 'without-vote':
      return decision.methodBasis === 'inferred-from-absence'
        ? ' without a vote (inferred from the absence of a recorded vote)'
        : ' without a vote';
    case 'consensus':
      return decision.outcome === 'not-adopted' ? ': no consensus was found' : ' by consensus';
    case null:
      return '; how is not in the record';
  }
}

/**
 * How a decision came about, in the words of the United Nations: "On 22 December 2023 the General Assembly adopted it by a
 * recorded vote of 104 in favour to 53 against, with 7 abstentions; for 29 members no vote is recorded."
 */
export function decisionSentence(decision: Decision, view: View): string {
  const body = view.nameOf({ collection: 'bodies', id: decision.body });
  const missing = noVoteRecorded(decision);
  const none = missing ? `; for ${count(missing, 'member')} no vote is recorded` : '';
  return `${capitalised(formatEdtfInSentence(decision.on))} the ${body} ${acts[decision.outcome](objects[decision.stage])}${manner(decision)}${none}.`;
}

/** A decision by itself, for a sentence about something else: `A/RES/80/58, adopted by a recorded vote of … on …`. */
export function decisionInShort(decision: Decision): string {
  const act = decision.outcome === 'not-adopted' ? 'not adopted' : decision.outcome;
  const name = decision.symbol ?? decision.draft ?? decision.title;
  const when = formatEdtfInSentence(decision.on);
  return decision.method ? `${name}, ${act}${manner(decision)}, ${when}` : `${name}, ${act} ${when}${manner(decision)}`;
}

/** A decision's method in a few words. */
export function methodInWords({ method, methodBasis, outcome }: Decision): string {
  if (!method) return 'unknown';
  const words = method === 'consensus' && outcome === 'not-adopted' ? 'no consensus' : inWords(method);
  return methodBasis === 'inferred-from-absence' ? `${words} (inferred)` : words;
}

/** A tally in three figures: `104–53–7`, in favour, against, abstaining. */
export function tallyInFigures({ tally }: Decision): string | null {
  return tally ? `${tally.inFavour}–${tally.against}–${tally.abstaining}` : null;
}
