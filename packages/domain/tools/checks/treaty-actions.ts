import type { Kinds } from '../../src/generated/kinds.ts';
import { consents } from '../../src/treaty-actions/acts.ts';
import { groupBy } from '../group.ts';
import type { Finding } from '../problem.ts';
import type { Check, Context } from './context.ts';

type Action = Kinds['treaty-actions'];

function actors({ records, at }: Context): Finding[] {
  return records['treaty-actions'].flatMap(({ id, state, otherActor }) =>
    state === null || otherActor === null
      ? []
      : [
          at({ collection: 'treaty-actions', id }, ['otherActor'], {
            found: `the state ${state} and the organisation ${otherActor}`,
            expected: 'one of the two: an act is done by one of them',
            mend: 'Remove the other, or write a second action.',
          }),
        ],
  );
}

function deposits({ records, at }: Context): Finding[] {
  return records['treaty-actions'].flatMap(({ id, action, deposit }) => {
    if (consents.has(action) === (deposit !== null)) return [];
    return [
      at({ collection: 'treaty-actions', id }, ['deposit'], {
        found: deposit === null ? `a ${action} without "deposit"` : `"deposit" on a ${action}`,
        expected: consents.has(action) ? 'shown or not-shown' : 'none: only instruments are deposited',
        mend: 'Say whether a source shows the deposit, or correct the action.',
      }),
    ];
  });
}

function doubles({ records, at }: Context): Finding[] {
  const named = records['treaty-actions'].filter(({ state, otherActor }) => state !== null || otherActor !== null);
  const key = ({ treaty, action, state, otherActor }: Action) => `${treaty} ${action} ${state ?? otherActor}`;
  return [...groupBy(named, key).values()].flatMap(([first, ...more]) =>
    more.map(({ id }) =>
      at({ collection: 'treaty-actions', id }, ['action'], {
        found: `the same act as ${first?.id}`,
        expected: 'one record an act',
        mend: 'Merge the two; where sources differ, record a discrepancy.',
      }),
    ),
  );
}

/** An act towards a treaty is one act of one participant, and an instrument says whether its deposit was shown. */
export const treatyActions: Check = {
  name: 'treaty-actions',
  why: 'Signatories and instruments are counted from these records, so none may stand twice or be counted undeposited.',
  check: (context) => [actors, deposits, doubles].flatMap((part) => part(context)),
};
