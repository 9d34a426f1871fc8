import { toId } from '../../src/core/nearest.ts';
import { stateNames } from '../state-names.ts';
import type { Special } from './special.ts';

const sides = { 'in-favour': 'inFavour', against: 'against', abstaining: 'abstaining' } as const;

const codes = /^[a-z]{3}(?:[\s,]+[a-z]{3})*$/;

/** States by code, or by name between commas; a name that is not read stands as it is, for the checks to find. */
function states(text: string): string[] {
  return text
    .trim()
    .split(codes.test(text.trim()) ? /[\s,]+/ : /\s*[,;]\s*/)
    .filter(Boolean)
    .map((name) => (codes.test(name) ? name : (stateNames().coded(name) ?? stateNames().named(name) ?? name)))
    .sort();
}

/** Scaffolding of decisions: the id is symbol and stage; lists of states make the vote by member. */
export const decisions: Special = {
  example:
    'decision --symbol A/RES/81/12 --stage plenary --on 2026-11-20 --body general-assembly --tracks ict-security --title "Title of the resolution" ' +
    '--method recorded-vote --tally 104-53-7 --source un-a-res-81-12 --source-url https://docs.un.org/en/A/RES/81/12 --source-title "A/RES/81/12"',
  options: {
    'in-favour': 'states in favour, by code or name: nor,swe or "Norway, Viet Nam"',
    against: 'states against',
    abstaining: 'states abstaining',
  },
  required: () => [],
  follows: { outcome: 'approved in committee, else adopted' },
  complete: (fields, options) => {
    const lists = Object.fromEntries(
      Object.entries(sides).map(([option, side]) => [side, states(options[option] ?? '').length]),
    );
    const counted = Object.keys(sides).some((option) => options[option] !== undefined);
    return {
      outcome: fields.stage === 'committee' ? 'approved' : 'adopted',
      ...(counted ? { method: 'recorded-vote', methodBasis: 'stated' } : {}),
      ...(counted && !fields.tally ? { tally: lists, tallyBasis: 'counted-from-votes' } : {}),
      ...(fields.tally ? { method: 'recorded-vote', methodBasis: 'stated', tallyBasis: 'published' } : {}),
      ...fields,
    };
  },
  id: ({ symbol, stage }) => (symbol && stage ? `${toId(String(symbol))}-${stage}` : undefined),
  votes: (options) => {
    const lists = Object.entries(sides).flatMap(([option, side]) =>
      options[option] === undefined ? [] : [[side, states(options[option])] as const],
    );
    return lists.length > 0 ? Object.fromEntries(lists) : undefined;
  },
};
