import { earliest, latest } from '@acquis/domain';
import { expect, test } from 'vitest';
import { happenedSince } from './since';

const at = { day: '2023-12-31', today: '2026-11-24', pinned: true };

test('what has happened since a day lies between it and today', () => {
  const { all } = happenedSince(at, '/');
  expect(all.length).toBeGreaterThan(100);
  for (const { on } of all) expect(latest(on) > at.day && latest(on) <= at.today).toBe(true);
});

test('what was over first stands first, so that what is dated only by its year comes at its end', () => {
  const { all } = happenedSince(at, '/');
  const ends = all.map(({ on }) => `${latest(on)} ${earliest(on)}`);
  expect(ends).toEqual(ends.toSorted());
  const [first] = all;
  expect(first && latest(first.on) < '2024-03').toBe(true);
});

test('of a record’s page it tells apart what happened to the record and to those that refer to it', () => {
  const { all, here } = happenedSince(at, '/processes/oewg-2021-2025');
  expect(all).toEqual(expect.arrayContaining([...here]));
  expect(here.some(({ collection, record }) => collection === 'processes' && record === 'oewg-2021-2025')).toBe(true);
  expect(here.some(({ collection }) => collection === 'meetings')).toBe(true);
  expect(here.length).toBeLessThan(all.length);
});

test('of a list or a view nothing is told apart, and since today nothing has happened', () => {
  for (const path of ['/', '/decisions', '/search']) expect(happenedSince(at, path).here).toEqual([]);
  expect(happenedSince({ ...at, day: at.today }, '/').all).toEqual([]);
});
