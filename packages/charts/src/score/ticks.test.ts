import { expect, test } from 'vitest';
import { thinned, ticksOf } from './ticks.js';

test('ticks are days in a month, months in a year, years in the whole, and none lies outside the scale', () => {
  const of = (from: string, to: string) => ticksOf(from, to).map(({ on }) => on);
  expect(of('2024-02-01', '2024-02-29')).toHaveLength(29);
  expect(of('2024-01-01', '2024-12-31')).toHaveLength(12);
  expect(of('2025-11-25', '2026-11-24')[0]).toBe('2025-12');
  expect(of('1998-01-01', '2027-12-31')).toHaveLength(30);
  expect(of('2019-06-15', '2025-07-11')[0]).toBe('2020');
});

test('labels are thinned to those that find room, at round dates', () => {
  const kept = (from: string, to: string, room: number) => thinned(ticksOf(from, to), room).map(({ label }) => label);
  expect(kept('1998-01-01', '2027-12-31', 8)).toEqual(['2000', '2005', '2010', '2015', '2020', '2025']);
  expect(kept('2024-01-01', '2024-12-31', 12)).toHaveLength(12);
  expect(kept('2024-01-01', '2025-12-31', 12)).toEqual([
    '2024',
    'Mar',
    'May',
    'Jul',
    'Sept',
    'Nov',
    '2025',
    'Mar',
    'May',
    'Jul',
    'Sept',
    'Nov',
  ]);
  expect(kept('2024-05-01', '2024-05-31', 6)).toEqual(['1 May', '8 May', '15 May', '22 May', '29 May']);
});
