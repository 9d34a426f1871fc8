import { latest } from '../../src/core/edtf.ts';
import type { Reference } from '../../src/core/record.ts';
import type { Decision } from '../../src/decisions/schema.ts';
import { concerns, type Evidence } from '../../src/rules/replay/question.ts';
import { type Replayed, type ReplayedDecision, replayed } from '../../src/rules/replay/replay.ts';
import { waysIn } from '../../src/rules/replay/steps.ts';
import type { Finding } from '../problem.ts';
import type { Check, Context } from './context.ts';
import { membersOn } from './membership.ts';

function evidenceOf(context: Context, { id, body, on, steps }: Decision): Evidence {
  const { interventions, discrepancies } = context.records;
  return {
    decidesBy: context.get('bodies', body)?.decidesBy?.rule ?? null,
    members: Math.max(1, membersOn(context, latest(on)).length),
    interventions: interventions.filter(({ decision }) => decision === id),
    ways: waysIn({ steps }),
    discrepancies: discrepancies
      .filter(({ about, field }) => about.collection === 'decisions' && about.id === id && concerns(field))
      .map((discrepancy) => discrepancy.id),
    nameOf: ({ collection, id: name }: Reference) => context.get(collection, name)?.title ?? name,
  };
}

/** Every decision of the data, run through the rule of its organ. */
export function replaysOf(context: Context): readonly (readonly [Decision, ReplayedDecision])[] {
  return context.records.decisions.map((decision) => [decision, replayed(decision, evidenceOf(context, decision))]);
}

function differing(
  context: Context,
  { id }: Decision,
  { replay, recorded, verdict }: Replayed,
  path: readonly PropertyKey[],
): Finding[] {
  if (replay !== 'differs' || !verdict) return [];
  return [
    context.at({ collection: 'decisions', id }, path, {
      found: `the outcome "${recorded}" where the rule comes to "${verdict.outcome}" (${verdict.rule.name})`,
      expected: 'the outcome that the rule makes of the recorded facts, or a discrepancy about it',
      mend: 'Read outcome, method and figures again; where the sources do differ, record it in discrepancies with field: outcome.',
    }),
  ];
}

/** History is replayed: a decision's rule makes of the recorded facts the recorded outcome. */
export const replay: Check = {
  name: 'replay',
  why: 'A recorded outcome that its rule contradicts is a mistake in the record, or a discrepancy that must be shown.',
  check: (context) =>
    replaysOf(context).flatMap(([decision, whole]) =>
      whole.discrepancies.length > 0
        ? []
        : [
            ...differing(context, decision, whole, ['outcome']),
            ...whole.parts.flatMap((part, index) => differing(context, decision, part, ['parts', index, 'outcome'])),
          ],
    ),
};
