import { acquis, kindNames } from '@acquis/domain';
import { expect, test } from 'vitest';
import { attestedByKind, shareOf, totalOf } from './attested';

test.each(['2003-01-01', '2026-11-24'])(
  'on %s every record known is counted once, by how well it is attested',
  (day) => {
    const view = acquis.at(day);
    const kinds = attestedByKind(view);
    const total = totalOf(kinds);
    expect(total.records).toBe(kindNames.reduce((sum, name) => sum + view.of(name).all().length, 0));
    for (const { records, official, reported, unverified } of [...kinds, total])
      expect(official + reported + unverified).toBe(records);
  },
);

test('a share never says none or all where it is not', () => {
  expect([shareOf(0, 9), shareOf(1, 2000), shareOf(1, 2), shareOf(1999, 2000), shareOf(9, 9)]).toEqual([
    'none',
    'under 1%',
    '50%',
    'over 99%',
    'all',
  ]);
});
