import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from './csv.js';

const one = (value: string | number | boolean | null | readonly string[]) =>
  csvOf({ columns: ['a'], rows: [{ a: value }] }).slice('a\r\n'.length, -'\r\n'.length);

/** Takes the quotes of one cell away. */
const bare = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

test('a text that a spreadsheet would take for a formula never begins a cell', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ''), fc.string(), (sign, rest) => {
      expect(bare(one(`${sign}${rest}`))).not.toMatch(/^[=+\-@\t\r]/);
      expect(bare(one([`${sign}${rest}`, 'nor']))).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test('any other text comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text)),
      (text) => {
        expect(bare(one(text))).toBe(text);
      },
    ),
  );
});

test('numbers stay numbers, below zero too; nothing is an empty cell, a list is joined', () => {
  expect([one(-0.25), one(0), one(true), one(false), one(null), one(['hun', 'pol']), one([])]).toEqual([
    '-0.25',
    '0',
    'true',
    'false',
    '',
    'hun;pol',
    '',
  ]);
});

test('columns come in their order, and a row without one has an empty cell there', () => {
  expect(csvOf({ columns: ['b', 'a'], rows: [{ a: 1, c: 3 }] })).toBe('b,a\r\n,1\r\n');
});
