import { count, listInWords } from '../core/words.js';
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

/** What became of objections by one delegation or several, to go after who objected to what. */
function fateInWords(lifted: Objection['lifted'], several: boolean): string {
  if (!lifted) return several ? 'their objections stand' : 'the objection stands';
  const after = listInWords(lifted.ways.map(({ way, where }) => `${ways[way]}${where ? ` (${where})` : ''}`));
  return `${several ? 'they lifted their objections' : 'it lifted the objection'}${after ? ` after ${after}` : ''}`;
}

/**
 * Who objected to what and what became of it, in sentences: "Fiji and Nepal objected to the draft; they lifted their
 * objections after a footnote (paragraph 32)." Names of delegations that no source read gives are marked.
 */
export function objectionsInWords(objections: readonly Objection[]): readonly string[] {
  const matter = ({ to, lifted }: Objection) => JSON.stringify([to, lifted]);
  const matters = [...new Set(objections.map(matter))];
  const unnamed = [...new Set(objections.filter(({ named }) => !named).map(({ by }) => by))].sort();
  const everyone = objections.every(({ named }) => !named);
  return [
    ...matters
      .map((each) => objections.filter((objection) => matter(objection) === each))
      .map((group) => {
        const names = [...new Set(group.map(({ by }) => by))].sort();
        const { to = null, lifted = null } = group[0] ?? {};
        return `${listInWords(names)} objected${to ? ` to ${to}` : ''}; ${fateInWords(lifted, names.length > 1)}.`;
      })
      .sort(),
    ...(unnamed.length > 0
      ? [`Not verified, as no source read lists who objected: ${everyone ? 'these names' : listInWords(unnamed)}.`]
      : []),
  ];
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
    const reasons = objectionsInWords(objections);
    const [rule] = consensusPractice;
    const others = beside.map(({ by, act }) => `${by} (${act.replaceAll('-', ' ')})`).sort();
    const aside =
      others.length > 0
        ? [`Put on record beside it, and changing nothing in how the text is adopted: ${listInWords(others)}.`]
        : [];
    if (against.length > 0)
      return {
        outcome: 'no-consensus',
        reasons: [
          ...reasons,
          against.length === 1
            ? 'One delegation objects, and there is no consensus while it does.'
            : `${count(against.length, 'delegation')} object; an objection by one would be enough.`,
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
