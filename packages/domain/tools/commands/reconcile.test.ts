import { expect, test } from 'vitest';
import { readIntake } from '../intake.ts';
import { data } from '../testing/fixture.ts';
import { departures, reconciliation, totalsByKind } from './reconcile.ts';

const rows = [
  'row,disposition,records,why',
  'a,kept,bodies/x,',
  'b,merged,bodies/x,the same organ',
  'c,left-out,,not ours',
  'd,left-out,,not ours',
  '',
];
const made = data({ 'bodies/x.yaml': {}, 'bodies/y.yaml': {}, 'intake/organs.csv': rows.join('\n') });
const tables = readIntake(made);

test('each table is one line of counts, with a total that is their sum', () => {
  expect(reconciliation(tables).map((line) => line.trim().split(/\s+/))).toEqual([
    ['brought', 'in', 'rows', 'kept', 'merged', 'split', 'left-out'],
    ['organs', '4', '1', '1', '0', '2'],
    ['total', '4', '1', '1', '0', '2'],
  ]);
});

test('rows not simply kept stand with their why, those with one why together', () => {
  expect(departures(tables)).toEqual([
    'intake/organs.csv: 1 row merged: the same organ (bodies/x): b',
    'intake/organs.csv: 2 rows left-out: not ours: c, d',
  ]);
});

test('records no row became are named', () => {
  expect(totalsByKind(made, tables)).toEqual(['bodies: 2, 1 named by no row: y']);
});
