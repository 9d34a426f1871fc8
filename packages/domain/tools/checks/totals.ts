import { findingInFile } from '../problem.ts';
import type { Check, Context } from './context.ts';
import { membersOn } from './membership.ts';

/** Sizes of the membership as the United Nations counted it. */
export const membershipOn: Readonly<Record<string, number>> = {
  '2005-12-08': 191,
  '2008-12-02': 192,
  '2011-12-02': 193,
};

/** Members today and observers. */
export const membersToday = 193;
/** Non-member observer States: the Holy See and the State of Palestine. */
export const observersToday = 2;

function counts(context: Context): (readonly [what: string, count: number, expected: number])[] {
  const observers = context.records.states.filter(({ status }) => status === 'observer');
  return [
    ...Object.entries(membershipOn).map(
      ([day, size]) => [`Member States on ${day}`, membersOn(context, day).length, size] as const,
    ),
    ['Member States today', membersOn(context, context.today).length, membersToday],
    ['observer States', observers.length, observersToday],
  ];
}

/** The membership of the United Nations adds up. */
export const totals: Check = {
  name: 'totals',
  why: 'Every count of members without a vote rests on the membership of the day.',
  check: (context) =>
    counts(context).flatMap(([what, count, expected]) =>
      count === expected
        ? []
        : [
            findingInFile('states', {
              found: `${count} ${what}`,
              expected: String(expected),
              mend: 'Look for a missing file, a wrong "admitted" or a wrong "status".',
            }),
          ],
    ),
};
