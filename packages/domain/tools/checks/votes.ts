import { latest } from '../../src/core/edtf.ts';
import type { RecordedVote } from '../../src/decisions/schema.ts';
import { sides } from '../../src/decisions/sides.ts';
import { type Finding, findingInFile } from '../problem.ts';
import type { Check, Context } from './context.ts';
import { membersOn } from './membership.ts';

function onLists(
  context: Context,
  id: string,
  vote: RecordedVote,
  members: ReadonlySet<string>,
  day: string,
): Finding[] {
  const seen = new Map<string, string>();
  return sides.flatMap((side) =>
    vote[side].flatMap((state, index) => {
      const before = seen.get(state);
      seen.set(state, side);
      if (before)
        return [
          context.inVotes(id, [side, index], {
            found: `${state} in ${side} and in ${before}`,
            expected: 'each state on one list, once',
            mend: 'Remove it where the voting record does not have it.',
          }),
        ];
      if (members.has(state)) return [];
      const known = context.get('states', state);
      const why =
        known?.status === 'observer'
          ? 'an observer State, which has no vote'
          : `no member on ${day}${known ? `: admitted on ${known.admitted}` : ''}`;
      return [
        context.inVotes(id, [side, index], {
          found: `${state}, ${why}`,
          expected: 'members of that day only',
          mend: 'Remove it, or correct the code.',
        }),
      ];
    }),
  );
}

function ofDecision(context: Context, id: string, vote: RecordedVote): Finding[] {
  const decision = context.get('decisions', id);
  if (!decision) {
    if (context.has('decisions', id)) return [];
    return [
      context.inVotes(id, [], {
        found: `votes of "${id}"`,
        expected: 'the decision beside them',
        mend: `Add ${id}.yaml, or rename this file after its decision.`,
      }),
    ];
  }
  const members = new Set<string>(membersOn(context, latest(decision.on)).map((state) => state.id));
  const findings = onLists(context, id, vote, members, decision.on);
  if (decision.method !== 'recorded-vote') {
    findings.push(
      context.at({ collection: 'decisions', id }, ['method'], {
        found: `method ${decision.method ?? 'unknown'} beside a vote by member`,
        expected: 'recorded-vote',
        mend: 'Correct the method, or remove the file of votes.',
      }),
    );
  }
  const { tally } = decision;
  if (!tally)
    return [
      ...findings,
      context.at({ collection: 'decisions', id }, [], {
        found: 'no tally beside a vote by member',
        expected: `tally: { inFavour: ${vote.inFavour.length}, against: ${vote.against.length}, abstaining: ${vote.abstaining.length} }`,
        mend: 'Add it; with tallyBasis: counted-from-votes where no published figure was seen.',
      }),
    ];
  const unequal = sides.flatMap((side) =>
    vote[side].length === tally[side]
      ? []
      : [
          context.inVotes(id, [side], {
            found: `${vote[side].length} states ${side}`,
            expected: `${tally[side]}, the official tally`,
            mend: `Compare the list with the voting record, and tally.${side} in ${id}.yaml.`,
          }),
        ],
  );
  return [...findings, ...unequal];
}

/** Votes by member agree with the tally and with the membership of the day. */
export const votes: Check = {
  name: 'votes',
  why: 'A vote is shown under a state’s name: official tally and lists must agree, and only members vote.',
  check: (context) => {
    const apart = context.data.votes.flatMap(({ decision, file }) => {
      const beside = context.data.records.find((record) => record.collection === 'decisions' && record.id === decision)
        ?.file.path;
      const expected = beside?.replace(/\.yaml$/, '.votes.yaml');
      return expected && expected !== file.path
        ? [
            findingInFile(file.path, {
              found: 'votes apart from their decision',
              expected,
              mend: 'Move the file there.',
            }),
          ]
        : [];
    });
    return [...apart, ...Object.entries(context.votes).flatMap(([id, vote]) => ofDecision(context, id, vote))];
  },
};
