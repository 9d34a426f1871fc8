import { expect, test } from 'vitest';
import { found } from '../testing/fixture.ts';
import { treatyCounts } from './treaty-counts.ts';

const signature = { treaty: 'convention', action: 'signature' };
const files = (count: number, on: string) => ({
  'treaties/convention.yaml': { publishedCounts: [{ what: 'signatories', count, on }] },
  'treaty-actions/a.yaml': { ...signature, state: 'fra', on: '2025-10-25' },
  'treaty-actions/b.yaml': { ...signature, on: '[2026-01..2026-05]' },
});

test('a published count that the actions add up to is right, with those not named', () => {
  expect(found(treatyCounts, files(1, '2025-10-26'))).toEqual([]);
  expect(found(treatyCounts, files(2, '2026-05'))).toEqual([]);
});

test('a published count that the actions do not add up to is reported', () => {
  expect(found(treatyCounts, files(3, '2026-05'))).toEqual([
    'treaties/convention.yaml publishedCounts.0.count: 3 signatories published for 2026-05',
  ]);
});

test('only deposited instruments make parties, and a denunciation ends one', () => {
  const joined = { treaty: 'convention', action: 'accession', on: '2020-01-01' };
  const parties = (count: number) => ({
    'treaties/convention.yaml': { publishedCounts: [{ what: 'parties', count, on: '2026' }] },
    'treaty-actions/a.yaml': { ...joined, state: 'fra', deposit: 'shown' },
    'treaty-actions/b.yaml': { ...joined, state: 'deu', deposit: 'shown' },
    'treaty-actions/c.yaml': { ...joined, state: 'ita', deposit: 'not-shown' },
    'treaty-actions/d.yaml': { treaty: 'convention', action: 'denunciation', state: 'deu', on: '2025-01-01' },
  });
  expect(found(treatyCounts, parties(1))).toEqual([]);
  expect(found(treatyCounts, parties(2))).toHaveLength(1);
});

test('a count is no check where the record holds no actions', () => {
  expect(
    found(treatyCounts, {
      'treaties/convention.yaml': { publishedCounts: [{ what: 'parties', count: 128, on: '2026' }] },
    }),
  ).toEqual([]);
});
