import { expect, test } from 'vitest';
import { found } from '../testing/fixture.ts';
import { comparisons } from './comparisons.ts';

const of = (values: Readonly<Record<string, string>>) =>
  found(comparisons, {
    'comparisons/x.yaml': {
      columns: [
        { key: 'a', label: 'A' },
        { key: 'b', label: 'B' },
      ],
      rows: [{ criterion: 'rule', values }],
    },
  });

test('a row with a value for each column is right', () => {
  expect(of({ a: 'consensus', b: 'two thirds' })).toEqual([]);
});

test('a row without a value for a column is found', () => {
  expect(of({ a: 'consensus' })).toEqual(['comparisons/x.yaml rows.0.values: "rule" without b']);
});

test('a value without a column is found', () => {
  expect(of({ a: 'consensus', b: 'two thirds', c: 'none' })).toEqual([
    'comparisons/x.yaml rows.0.values: "rule" with c',
  ]);
});
