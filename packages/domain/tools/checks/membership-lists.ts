import type { Finding } from '../problem.ts';
import type { Check, Context } from './context.ts';

function statements({ records, at }: Context): Finding[] {
  return records['joint-statements'].flatMap(({ id, members, memberCount, named }) => {
    const fits =
      named === 'none'
        ? members.length === 0
        : named === 'all'
          ? members.length > 0 && (memberCount === null || members.length === memberCount)
          : members.length > 0 && memberCount !== null && members.length < memberCount;
    if (fits) return [];
    return [
      at({ collection: 'joint-statements', id }, ['named'], {
        found: `named: ${named}, ${members.length} members and ${memberCount === null ? 'no number' : `the number ${memberCount}`} published`,
        expected: 'all where as many are named as published, some where fewer are, none where nobody is',
        mend: 'Correct the list, the number or "named".',
      }),
    ];
  });
}

function endorsers({ records, at }: Context): Finding[] {
  return records.endorsements.flatMap(({ id, lists }) =>
    lists.flatMap(({ count, states, others }, index) => {
      const listed = states.length + others.length;
      if (listed === 0 || listed === count) return [];
      return [
        at({ collection: 'endorsements', id }, ['lists', index, 'count'], {
          found: `${count} endorsers, ${listed} of them listed`,
          expected: String(listed),
          mend: 'Complete the list, or correct the number.',
        }),
      ];
    }),
  );
}

function rounds({ records, at }: Context): Finding[] {
  return records.accreditations.flatMap(({ id, applied, accredited, notAccredited }) => {
    if (applied === null || accredited === null || notAccredited === null) return [];
    if (accredited + notAccredited === applied) return [];
    return [
      at({ collection: 'accreditations', id }, ['applied'], {
        found: `${applied} applied, ${accredited} accredited and ${notAccredited} not`,
        expected: String(accredited + notAccredited),
        mend: 'Correct one of the three; where the sources differ, leave it out and record a discrepancy.',
      }),
    ];
  });
}

function objectors({ records, at }: Context): Finding[] {
  return records.accreditations.flatMap(({ id, objections }) =>
    objections.flatMap(({ objector, basis }, index) =>
      (objector === null) === (basis === 'inferred')
        ? []
        : [
            at({ collection: 'accreditations', id }, ['objections', index, 'objector'], {
              found: objector === null ? 'a named objector who is not named' : `the inferred objector ${objector}`,
              expected: 'an objector where a source names one, and none where one is inferred',
              mend: 'An objection is never inferred: leave the objector out, or cite the source that names it.',
            }),
          ],
    ),
  );
}

/** Lists of states are as long as the numbers beside them say, and no objector is inferred. */
export const membershipLists: Check = {
  name: 'membership-lists',
  why: 'A list that does not add up misses a state or holds one too many.',
  check: (context) => [statements, endorsers, rounds, objectors].flatMap((part) => part(context)),
};
