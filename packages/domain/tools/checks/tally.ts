import { latest } from '../../src/core/edtf.ts';
import type { Decision } from '../../src/decisions/schema.ts';
import { sides } from '../../src/decisions/sides.ts';
import type { Finding } from '../problem.ts';
import type { Check, Context } from './context.ts';
import { membersOn } from './membership.ts';

type Tally = NonNullable<Decision['tally']>;

function tooMany(context: Context, decision: Decision, tally: Tally | null, path: readonly PropertyKey[]): Finding[] {
  if (!tally) return [];
  const members = membersOn(context, latest(decision.on)).length;
  const sum = tally.inFavour + tally.against + tally.abstaining;
  if (sum <= members) return [];
  const found = `${tally.inFavour} + ${tally.against} + ${tally.abstaining} = ${sum} votes`;
  return [
    context.at({ collection: 'decisions', id: decision.id }, path, {
      found,
      expected: `at most the ${members} members of ${decision.on}`,
      mend: 'Read the figures again in the voting record.',
    }),
  ];
}

function moreNames(context: Context, decision: Decision): Finding[] {
  const { tally, namedVotes } = decision;
  if (!tally || !namedVotes) return [];
  return sides.flatMap((side) =>
    namedVotes[side].length <= tally[side]
      ? []
      : [
          context.at({ collection: 'decisions', id: decision.id }, ['namedVotes', side], {
            found: `${namedVotes[side].length} states named ${side}`,
            expected: `at most the ${tally[side]} of the tally`,
            mend: 'Correct the names or the tally.',
          }),
        ],
  );
}

/** Figures of a vote fit the membership of the day. */
export const tally: Check = {
  name: 'tally',
  why: 'In favour, against, abstaining and no vote recorded together are the members of that day.',
  check: (context) =>
    context.records.decisions.flatMap((decision) => [
      ...tooMany(context, decision, decision.tally, ['tally']),
      ...decision.parts.flatMap((part, index) => tooMany(context, decision, part.tally, ['parts', index, 'tally'])),
      ...moreNames(context, decision),
    ]),
};
