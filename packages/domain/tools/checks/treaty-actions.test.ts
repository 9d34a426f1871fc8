import { expect, test } from 'vitest';
import { found } from '../testing/fixture.ts';
import { treatyActions } from './treaty-actions.ts';

const signed = { treaty: 'convention', action: 'signature', state: 'fra', on: '2025-10-25' };
const ratified = { ...signed, action: 'ratification', deposit: 'shown' };

test('one act of one participant is right, and so is one whose author is not named', () => {
  const unnamed = { treaty: 'convention', action: 'signature', on: '2026' };
  expect(
    found(treatyActions, {
      'treaty-actions/a.yaml': signed,
      'treaty-actions/b.yaml': ratified,
      'treaty-actions/c.yaml': unnamed,
      'treaty-actions/d.yaml': unnamed,
    }),
  ).toEqual([]);
});

test('an act of a state and of an organisation at once is reported', () => {
  expect(found(treatyActions, { 'treaty-actions/a.yaml': { ...signed, otherActor: 'eu' } })).toEqual([
    'treaty-actions/a.yaml otherActor: the state fra and the organisation eu',
  ]);
});

test('an instrument must say whether its deposit was shown, and a signature cannot', () => {
  expect(
    found(treatyActions, {
      'treaty-actions/a.yaml': { ...ratified, deposit: null },
      'treaty-actions/b.yaml': { ...signed, deposit: 'shown' },
    }),
  ).toEqual([
    'treaty-actions/a.yaml deposit: a ratification without "deposit"',
    'treaty-actions/b.yaml deposit: "deposit" on a signature',
  ]);
});

test('the same act twice is reported', () => {
  expect(found(treatyActions, { 'treaty-actions/a.yaml': signed, 'treaty-actions/b.yaml': signed })).toEqual([
    'treaty-actions/b.yaml action: the same act as a',
  ]);
});
