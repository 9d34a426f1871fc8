import { expect, test } from 'vitest';
import { type Fields, found } from '../testing/fixture.ts';
import { frameworkTotals } from './framework-totals.ts';

const norm = (letter: string): Fields => ({
  letter,
  locator: `para 13(${letter})`,
  on: '2015-07-22',
  pillar: 'norms',
  kind: 'positive',
  bindingness: 'voluntary',
  says: 'What it says.',
});
const measure = (system: string, ordinal: number): Fields => ({
  system,
  ordinal,
  on: '2023-07-28',
  origin: 'A report',
  pillar: 'confidence-building',
});
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
const whole = Object.fromEntries<Fields>([
  ...[...'abcdefghijk'].map((letter) => [`norms/norm-${letter}.yaml`, norm(letter)] as const),
  ...upTo(8).map((ordinal) => [`measures/cbm-${ordinal}.yaml`, measure('un-global', ordinal)] as const),
  ...upTo(16).map((ordinal) => [`measures/osce-cbm-${ordinal}.yaml`, measure('osce', ordinal)] as const),
]);

test('eleven norms, eight global measures and sixteen of the OSCE are whole', () => {
  expect(found(frameworkTotals, whole)).toEqual([]);
});

test('a missing norm is found', () => {
  const { 'norms/norm-d.yaml': _, ...rest } = whole;
  expect(found(frameworkTotals, rest)).toEqual(['norms: norms abcefghijk']);
});

test('a doubled measure is found', () => {
  expect(found(frameworkTotals, { ...whole, 'measures/again.yaml': measure('un-global', 3) })).toEqual([
    'measures: global measures 1 2 3 3 4 5 6 7 8',
  ]);
});
