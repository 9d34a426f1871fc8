import { expect, test } from 'vitest';
import { found } from '../testing/fixture.ts';
import { bindingDays } from './binding-days.ts';

const treaty = (more = {}) => ({
  'treaties/convention.yaml': {
    entryIntoForce: {
      threshold: 5,
      text: 'After five instruments.',
      later: { delayMonths: 3, begins: 'first-of-next-month' },
    },
    events: [{ act: 'entered-into-force', on: '2004-07-01' }],
    ...more,
  },
});
const deposited = { treaty: 'convention', state: 'usa', action: 'ratification', on: '2006-09-29', deposit: 'shown' };
const bound = (entryIntoForceFor: string, more = {}) => ({
  'treaty-actions/a.yaml': { ...deposited, entryIntoForceFor, ...more },
});

test('a day that follows from the rule of the treaty is right', () => {
  expect(found(bindingDays, { ...treaty(), ...bound('2007-01-01') })).toEqual([]);
  expect(found(bindingDays, { ...treaty(), ...bound('2004-07-01', { on: '2002-06-20' }) })).toEqual([]);
});

test('another day is found, with the one that follows from the rule', () => {
  expect(found(bindingDays, { ...treaty(), ...bound('2007-02-01') })).toEqual([
    'treaty-actions/a.yaml entryIntoForceFor: "2007-02-01"',
  ]);
});

test('a day that differs in the sources stands in the discrepancies', () => {
  const values = ['2007-02-01', '2007-01-01'].map((value) => ({ value, citations: [{ source: 'un-page' }] }));
  const about = { collection: 'treaty-actions', id: 'a' };
  const discrepancy = { about, field: 'entryIntoForceFor', values, why: 'Two lists differ.' };
  expect(found(bindingDays, { ...treaty(), ...bound('2007-02-01'), 'discrepancies/a-day.yaml': discrepancy })).toEqual(
    [],
  );
});

test('nothing is said where the rule or the day of deposit is not known', () => {
  expect(found(bindingDays, { ...treaty({ entryIntoForce: null }), ...bound('2007-02-01') })).toEqual([]);
  expect(found(bindingDays, { ...treaty(), ...bound('2007-02-01', { on: null }) })).toEqual([]);
});
