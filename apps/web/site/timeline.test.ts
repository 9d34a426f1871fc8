import { acquis } from '@acquis/domain';
import { expect, test } from 'vitest';
import { byYear, filterOf } from './timeline';

const view = acquis.at('2026-11-24');

test('what cannot be read in a query is said, and the rest holds', () => {
  const { filter, problems } = filterOf({ track: 'cybercrime', kind: 'nope', status: 'nope', from: '2023-13' });
  expect(problems).toHaveLength(3);
  expect(filter).toEqual({ track: 'cybercrime', from: '1998' });
});

test('a query that can be read has no problems', () => {
  expect(filterOf({ kind: 'meetings', status: 'ahead', from: '2024', to: '2025-06-30' })).toEqual({
    problems: [],
    filter: { collection: 'meetings', status: 'ahead', from: '2024', to: '2025-06-30' },
  });
});

test('years are listed latest first and hold every happening once', () => {
  const years = byYear(view, { from: '1998' });
  expect(years.map(([year]) => year)).toEqual(
    years
      .map(([year]) => year)
      .sort()
      .reverse(),
  );
  expect(years.flatMap(([, happenings]) => happenings)).toHaveLength(view.timeline({ from: '1998' }).length);
});
