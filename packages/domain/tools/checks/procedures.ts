import type { Mechanism } from '../../src/mechanisms/schema.ts';
import type { Words } from '../problem.ts';
import type { Check } from './context.ts';

type Procedure = Mechanism['procedures'][number];

function breaches({ states, transitions }: Procedure): (readonly [index: number, words: Words])[] {
  const known = new Map(states.map((state) => [state.key, state]));
  return transitions.flatMap((step, index): (readonly [number, Words])[] => {
    const { from, to, action, basis, attestation } = step;
    const lost = [from, to].find((key) => !known.has(key));
    if (lost !== undefined) {
      const expected = `one of ${[...known.keys()].join(', ')}`;
      return [[index, { found: `the state "${lost}"`, expected, mend: 'Name a state of the procedure.' }]];
    }
    if (known.get(from)?.final) {
      const words = { found: `"${action}" out of "${from}"`, expected: 'no way out of a final state' };
      return [[index, { ...words, mend: 'Remove the step, or "final" from the state.' }]];
    }
    if ((basis === 'agreed') !== (attestation !== null)) {
      const found =
        basis === 'agreed' ? `"${action}" agreed, without an attestation` : `"${action}" modelled, attested`;
      const mend = 'Say how well the agreed basis is attested; leave it out where the step is our modelling.';
      return [[index, { found, expected: 'an attestation of what is agreed, and of nothing else', mend }]];
    }
    return [];
  });
}

/** Procedures hang together, and what is modelled never passes for agreed. */
export const procedures: Check = {
  name: 'procedures',
  why: 'A reader must see which steps States agreed on and which are this project’s modelling.',
  check: ({ records, at }) =>
    records.mechanisms.flatMap(({ id, procedures: all }) =>
      all.flatMap((procedure, number) =>
        breaches(procedure).map(([index, words]) =>
          at({ collection: 'mechanisms', id }, ['procedures', number, 'transitions', index], words),
        ),
      ),
    ),
};
