import { expect, test } from 'vitest';
import { found } from '../testing/fixture.ts';
import { membershipLists } from './membership-lists.ts';

const statement = { on: '2022-10-21', role: 'signatories' };
const text = { shortName: 'Text', on: '2023-02-16' };
const event = { type: 'round', on: '2022-06-30' };

test('lists that add up are right', () => {
  expect(
    found(membershipLists, {
      'joint-statements/all.yaml': { ...statement, members: ['aut', 'fra'], memberCount: 2, named: 'all' },
      'joint-statements/some.yaml': { ...statement, members: ['aut'], memberCount: 3, named: 'some' },
      'joint-statements/none.yaml': { ...statement, memberCount: 52, named: 'none' },
      'endorsements/text.yaml': {
        ...text,
        lists: [
          { count: 2, states: ['aut'], others: ['Somewhere'], on: '2023-02-16' },
          { count: 61, on: '2024' },
        ],
      },
      'accreditations/round.yaml': { ...event, applied: 86, accredited: 54, notAccredited: 32 },
      'accreditations/objection.yaml': {
        ...event,
        type: 'objection',
        objections: [
          { objector: 'ukr', basis: 'named', stakeholders: ['first'] },
          { basis: 'inferred', stakeholders: ['wef'] },
        ],
      },
    }),
  ).toEqual([]);
});

test('a list shorter or longer than its number is reported', () => {
  expect(
    found(membershipLists, {
      'joint-statements/a.yaml': { ...statement, members: ['aut'], memberCount: 2, named: 'all' },
      'joint-statements/b.yaml': { ...statement, members: ['aut'], named: 'none' },
      'endorsements/text.yaml': { ...text, lists: [{ count: 3, states: ['aut', 'fra'], on: '2023-02-16' }] },
      'accreditations/round.yaml': { ...event, applied: 86, accredited: 54, notAccredited: 31 },
    }),
  ).toEqual([
    'joint-statements/a.yaml named: named: all, 1 members and the number 2 published',
    'joint-statements/b.yaml named: named: none, 1 members and no number published',
    'endorsements/text.yaml lists.0.count: 3 endorsers, 2 of them listed',
    'accreditations/round.yaml applied: 86 applied, 54 accredited and 31 not',
  ]);
});

test('an inferred objector is reported', () => {
  const objections = [{ objector: 'rus', basis: 'inferred', stakeholders: ['first'] }];
  expect(found(membershipLists, { 'accreditations/a.yaml': { ...event, type: 'objection', objections } })).toEqual([
    'accreditations/a.yaml objections.0.objector: the inferred objector rus',
  ]);
});
