import { acquis, nearest } from '@acquis/domain';
import type { Parameter, Refusal } from '@acquis/domain/parameters';
import { invalidParameter } from '../problems/invalid-parameter.js';
import { Problem } from '../problems/problem.js';

const members = acquis.states.find(({ status }) => status === 'member').map(({ id }) => id);
const how = 'Give it once for one state against all, twice for a pair, or more often, as in state=usa&state=rus.';
const refuse = (value: string, detail: string): Refusal => ({ value, detail, accepted: members });

/** States by id, in the order given. Whether they are in the votes asked about is seen when these are known. */
export const states: Parameter<readonly string[]> = {
  name: 'state',
  description: `A state, by id. ${how}`,
  schema: { type: 'string' },
  repeats: true,
  example: ['usa', 'rus'],
  required: refuse('', `It is left out. ${how}`),
  absent: [],
  read: (given) => {
    const texts = given.flatMap((text) => text.split(',').map((part) => part.trim().toLowerCase()));
    const twice = texts.find((text, index) => texts.indexOf(text) !== index);
    if (twice !== undefined) return { refusal: refuse(twice, `"${twice}" is given twice; name each state once.`) };
    return { value: texts, spelling: texts };
  },
};

/** One state, by id. */
export const state: Parameter<string> = {
  name: 'state',
  description: 'The state, by id.',
  schema: { type: 'string' },
  repeats: false,
  example: 'sgp',
  required: refuse('', 'It is left out; give the id of a state, as in state=sgp.'),
  absent: '',
  read: (given) => {
    const [first = '', second] = given;
    if (second !== undefined) return { refusal: refuse(given.join(', '), 'It is given several times; give it once.') };
    return { value: first.trim().toLowerCase(), spelling: [first.trim().toLowerCase()] };
  },
};

/**
 * To be called with the states asked about, once it is known which have votes.
 *
 * @throws Problem that names those that have none
 */
export function inTheVotes(asked: readonly string[], known: readonly string[]): void {
  const errors = asked
    .filter((id) => !known.includes(id))
    .slice(0, 20)
    .map((value) => {
      const [near] = nearest(value, known, 1);
      const meant = near === undefined ? '' : ` Did you mean "${near}"?`;
      const detail = `"${value}" is no state with a recorded vote; expected one of those under "accepted".${meant}`;
      return { parameter: 'state', value, detail, accepted: known };
    });
  if (errors.length > 0)
    throw new Problem(invalidParameter, { detail: errors.map(({ detail }) => detail).join(' '), errors });
}
