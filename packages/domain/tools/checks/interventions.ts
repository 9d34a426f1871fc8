import type { Intervention } from '../../src/interventions/schema.ts';
import type { Words } from '../problem.ts';
import type { Check, Context } from './context.ts';

type Breach = readonly [field: keyof Intervention, words: Words];

function breaches(intervention: Intervention, context: Context): Breach[] {
  const { act, states, coalitions, others, meeting, decision, basis, citations, wayOut } = intervention;
  const found: Breach[] = [];
  if (states.length + coalitions.length + others.length === 0)
    found.push([
      'states',
      {
        found: 'an intervention by nobody',
        expected: 'a state, a coalition or another actor that a source names',
        mend: 'Name who spoke; where no source does, leave the record out.',
      },
    ]);
  if (meeting === null && decision === null)
    found.push([
      'meeting',
      {
        found: 'an intervention without a meeting or a decision',
        expected: 'at least one of the two',
        mend: 'Add the meeting at which it was made, or the decision it concerns.',
      },
    ]);
  if (wayOut !== null && act !== 'objection')
    found.push([
      'wayOut',
      {
        found: `a way out at the act ${act}`,
        expected: 'a way out only at an objection: nothing else prevents consensus',
        mend: 'Correct act, or leave wayOut out.',
      },
    ]);
  const written = citations.map(({ source }) => context.get('sources', source)?.machineWritten ?? false);
  const fits = basis === 'ai-report' ? written.includes(true) : written.includes(false);
  if (!fits)
    found.push([
      'basis',
      {
        found: `basis ${basis} where ${basis === 'ai-report' ? 'no' : 'every'} source cited is written by a language model`,
        expected: basis === 'ai-report' ? 'such a source, or a better basis' : 'ai-report',
        mend: 'Correct the basis, or cite the account it rests on.',
      },
    ]);
  return found;
}

/** An intervention has an actor and an occasion, and its basis is no better than its sources. */
export const interventions: Check = {
  name: 'interventions',
  why: 'An objection is put under a state’s name: who made it, where, and on whose word must be plain.',
  check: (context) =>
    context.records.interventions.flatMap((intervention) =>
      breaches(intervention, context).map(([field, words]) =>
        context.at({ collection: 'interventions', id: intervention.id }, [field], words),
      ),
    ),
};
