import { expect, test } from 'vitest';
import { found } from '../testing/fixture.ts';
import { totals } from './totals.ts';

function admitted(count: number, day: string, status = 'member') {
  return Array.from(
    { length: count },
    (_, index) => [`states/${status}-${day}-${index}.yaml`, { admitted: day, status }] as const,
  );
}

const membership = (newest: number) =>
  Object.fromEntries([
    ...admitted(191, '1945-10-24'),
    ...admitted(1, '2006-06-28'),
    ...admitted(newest, '2011-07-14'),
    ...admitted(2, '1964-04-06', 'observer'),
  ]);

test('193 members, 2 observers and the sizes of earlier years are right', () => {
  expect(found(totals, membership(1))).toEqual([]);
});

test('a missing member is reported for every day on which it counts', () => {
  expect(found(totals, membership(0))).toEqual([
    'states: 192 Member States on 2011-12-02',
    'states: 192 Member States today',
  ]);
});
