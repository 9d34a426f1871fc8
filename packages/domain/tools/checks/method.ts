import type { Decision } from '../../src/decisions/schema.ts';
import type { Words } from '../problem.ts';
import type { Check, Context } from './context.ts';

type Breach = readonly [field: keyof Decision, words: Words];

function breaches(decision: Decision, context: Context): Breach[] {
  const { method, tally, stage, outcome, body, methodBasis, tallyBasis } = decision;
  const found: Breach[] = [];
  if (tally && method !== 'recorded-vote') {
    found.push([
      'tally',
      {
        found: `a tally with method ${method ?? 'unknown'}`,
        expected: 'no tally without a recorded vote',
        mend: 'Write method: recorded-vote, or remove the tally.',
      },
    ]);
  }
  if (tallyBasis && !tally)
    found.push([
      'tallyBasis',
      { found: 'tallyBasis without a tally', expected: 'a tally', mend: 'Add the tally, or remove tallyBasis.' },
    ]);
  const { votes } = context.data;
  if (tallyBasis === 'counted-from-votes' && votes.length > 0 && !votes.some((vote) => vote.decision === decision.id)) {
    found.push([
      'tallyBasis',
      {
        found: 'a tally counted from votes that are not in the record',
        expected: 'the file .votes.yaml beside it',
        mend: 'Add the votes, or write tallyBasis: published.',
      },
    ]);
  }
  if (method === null && methodBasis)
    found.push([
      'methodBasis',
      {
        found: 'methodBasis with an unknown method',
        expected: 'a method',
        mend: 'Add the method, or remove methodBasis.',
      },
    ]);
  if (methodBasis === 'inferred-from-absence' && method !== 'without-vote') {
    found.push([
      'methodBasis',
      {
        found: `${method} inferred from absence`,
        expected: 'without-vote: only that can follow from there being no recorded vote',
        mend: 'Write methodBasis: stated, if a source says it.',
      },
    ]);
  }
  if (stage === 'committee' && outcome === 'adopted')
    found.push([
      'outcome',
      {
        found: 'a committee that "adopted"',
        expected: 'approved: a committee approves a draft, the Assembly adopts a resolution',
        mend: 'Write outcome: approved.',
      },
    ]);
  if (stage === 'plenary' && outcome === 'approved')
    found.push([
      'outcome',
      {
        found: 'a plenary that "approved"',
        expected: 'adopted: the Assembly adopts, a committee approves',
        mend: 'Write outcome: adopted.',
      },
    ]);
  const type = context.get('bodies', body)?.type;
  const wanted = { committee: 'main-committee', plenary: 'principal-organ', adoption: undefined }[stage];
  if (type && wanted && type !== wanted)
    found.push([
      'body',
      { found: `${body} (${type}) at the ${stage} stage`, expected: `a ${wanted}`, mend: 'Correct body or stage.' },
    ]);
  return found;
}

/** Method, figures, stage and outcome of a decision fit together. */
export const method: Check = {
  name: 'method',
  why: 'A committee approves, the Assembly adopts; only a recorded vote has figures.',
  check: (context) =>
    context.records.decisions.flatMap((decision) =>
      breaches(decision, context).map(([field, words]) =>
        context.at({ collection: 'decisions', id: decision.id }, [field], words),
      ),
    ),
};
