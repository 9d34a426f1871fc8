import { expect, test } from 'vitest';
import { found } from '../testing/fixture.ts';
import { intakeTotals, rowsBroughtIn } from './intake-totals.ts';

const table = (rows: number) =>
  ['row,disposition,records,why', ...Array.from({ length: rows }, (_, index) => `${index},left-out,,x`), ''].join('\n');
const whole = Object.fromEntries(
  Object.entries(rowsBroughtIn).map(([name, rows]) => [`intake/${name}.csv`, table(rows)]),
);
const { 'intake/framework-norms.csv': _norms, ...withoutNorms } = whole;

test('tables with as many rows as were brought in are right, and so is data into which nothing was', () => {
  expect(found(intakeTotals, whole)).toEqual([]);
  expect(found(intakeTotals, { 'bodies/x.yaml': {} })).toEqual([]);
});

test.each([
  ['that lost a row', { ...whole, 'intake/framework-norms.csv': table(10) }, 'intake/framework-norms.csv: 10 rows'],
  ['that is gone', withoutNorms, 'intake/framework-norms.csv: no table'],
  ['nobody counted', { ...whole, 'intake/new.csv': table(1) }, 'intake/new.csv: 1 rows'],
])('a table %s is reported', (_what, files, expected) => {
  expect(found(intakeTotals, files)).toEqual([expected]);
});
