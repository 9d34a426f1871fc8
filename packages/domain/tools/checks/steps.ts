import { earliest } from '../../src/core/edtf.ts';
import type { Decision } from '../../src/decisions/schema.ts';
import type { Words } from '../problem.ts';
import type { Check } from './context.ts';

type Breach = readonly [path: readonly PropertyKey[], words: Words];

function breaches({ steps }: Decision): Breach[] {
  return steps.flatMap((step, index): Breach[] => {
    const found: Breach[] = [];
    const before = steps.slice(0, index);
    if ((step.act === 'way-out') !== (step.way !== null))
      found.push([
        ['steps', index, 'way'],
        {
          found: step.way === null ? 'a way out of no kind' : `a way (${step.way}) at the act ${step.act}`,
          expected: 'a way at each way out, and nowhere else',
          mend: 'Correct act or way.',
        },
      ]);
    const objected = new Set(before.flatMap(({ act, by }) => (act === 'objection' ? by : [])));
    const strangers = step.act === 'objection-lifted' ? step.by.filter((state) => !objected.has(state)) : [];
    if (strangers.length > 0)
      found.push([
        ['steps', index, 'by'],
        {
          found: `an objection lifted by ${strangers.join(', ')}, who had made none`,
          expected: 'only states of an earlier step with the act objection',
          mend: 'Name who lifted an objection, or add the objection before it.',
        },
      ]);
    const previous = before.at(-1);
    if (previous && earliest(step.on) < earliest(previous.on))
      found.push([
        ['steps', index, 'on'],
        {
          found: `a step on ${step.on} after one on ${previous.on}`,
          expected: 'steps in order',
          mend: 'Put them in order.',
        },
      ]);
    return found;
  });
}

/** The steps towards an adoption follow from each other. */
export const steps: Check = {
  name: 'steps',
  why: 'An episode is replayed step by step: an objection must be made before it is lifted.',
  check: (context) =>
    context.records.decisions.flatMap((decision) =>
      breaches(decision).map(([path, words]) => context.at({ collection: 'decisions', id: decision.id }, path, words)),
    ),
};
