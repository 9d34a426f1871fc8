import { expect, test } from 'vitest';
import { found } from '../testing/fixture.ts';
import { intake } from './intake.ts';

const of = (...rows: string[]) =>
  found(intake, { 'bodies/x.yaml': {}, 'intake/bodies.csv': ['row,disposition,records,why', ...rows, ''].join('\n') });

test('rows kept in a record that exists, or left out with a reason, are right', () => {
  expect(of('a,kept,bodies/x,', 'b,left-out,,"twice, with ""a"""')).toEqual([]);
});

test.each([
  ['in a record that does not exist', 'a,kept,bodies/y,', 'row "a" as bodies/y'],
  ['that became no record', 'a,kept,,', 'row "a" kept in no record'],
  ['left out without a reason', 'a,left-out,,', 'row "a" left-out without a why'],
  ['with an unknown disposition', 'a,lost,bodies/x,', 'row "a" with an unknown disposition'],
  ['split into one record', 'a,split,bodies/x,y', 'row "a" split in bodies/x'],
  ['left out and yet in a record', 'a,left-out,bodies/x,y', 'row "a" left-out in bodies/x'],
  ['that stands twice', 'a,kept,bodies/x,\na,kept,bodies/x,', 'row "a" a second time'],
  ['whose why has a comma outside quotes', 'a,left-out,,first, second', 'row "a" with 5 cells'],
  ['that ends too soon', 'a,kept,bodies/x', 'row "a" with 3 cells'],
])('a row %s is reported', (_what, row, expected) => {
  expect(of(row)).toEqual([`intake/bodies.csv: ${expected}`]);
});

test('a table with other columns is reported', () => {
  expect(found(intake, { 'intake/x.csv': 'id,what\n' })).toEqual(['intake/x.csv: the columns "id,what"']);
});
