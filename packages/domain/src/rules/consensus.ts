import { capitalised, count, listInWords } from '../core/words.js';
import type { ConsensusFacts, Objection } from './facts/consensus.js';
import { consensusPractice } from './legal.js';
import type { Rule } from './rule.js';

/** What came of putting a text for adoption by consensus. */
export type ConsensusOutcome = 'adopted' | 'no-consensus' | 'not-yet-put';

const ways = {
  footnote: 'a footnote',
  annex: 'an annex',
  deletion: 'a deletion',
  'oral-amendment': 'an oral amendment',
};

/** What was objected to, and what became of it: "Greece objected to …; it no longer does, after a footnote to paragraph 32". */
export function objectionInWords({ by, to, lifted }: Objection): string {
  const objected = `${by} objected${to ? ` to ${to}` : ''}`;
  if (!lifted) return `${objected}; the objection stands.`;
  const after = listInWords(lifted.ways.map(({ way, where }) => `${ways[way]}${where ? ` (${where})` : ''}`));
  return `${objected}; it lifted the objection${after ? ` after ${after}` : ''}.`;
}

/** The delegations whose objections stand, each once, in the order of the alphabet. */
export function standing(objections: readonly Objection[]): readonly string[] {
  return [...new Set(objections.filter(({ lifted }) => lifted === null).map(({ by }) => by))].sort();
}

/** Consensus: a text is adopted when no delegation objects. */
export const consensus: Rule<'consensus', ConsensusFacts, ConsensusOutcome> = {
  name: 'consensus',
  title: 'Consensus',
  about:
    'Whether a text put for adoption by consensus is adopted: it is when no delegation objects. An objection may be lifted by a way out, such as a footnote, an annex, a deletion or an oral amendment. Dissociations, reservations and explanations stand beside the adoption and never change it.',
  legal: consensusPractice,
  outcomes: {
    adopted: 'The text is adopted by consensus.',
    'no-consensus': 'An objection stands: there is no consensus on the text as it is.',
    'not-yet-put': 'No objection stands, and the text has not been put for adoption.',
  },
  unit: 'delegations objecting',
  apply: ({ put, objections, beside }) => {
    const against = standing(objections);
    const reasons = objections.map(objectionInWords).sort();
    const [rule] = consensusPractice;
    const others = beside.map(({ by, act }) => `${by} (${act.replaceAll('-', ' ')})`).sort();
    const aside =
      others.length > 0
        ? [`Beside it stand what ${listInWords(others)} put on record; none of it changes how the text is adopted.`]
        : [];
    if (against.length > 0)
      return {
        outcome: 'no-consensus',
        reasons: [
          ...reasons,
          `${capitalised(count(against.length, 'delegation'))} ${against.length === 1 ? 'objects' : 'object'}; one would be enough to prevent consensus.`,
          ...aside,
        ],
        rule,
        margin: against.length,
      };
    if (!put)
      return {
        outcome: 'not-yet-put',
        reasons: [...reasons, 'The text has not been put for adoption.', ...aside],
        rule,
      };
    return {
      outcome: 'adopted',
      reasons: [...reasons, 'No delegation objects: the text is adopted by consensus.', ...aside],
      rule,
      margin: 1,
    };
  },
};
