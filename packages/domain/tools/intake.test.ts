import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from './intake.ts';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

test('for every table of cells, reading what was written gives the cells back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const text = rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
      expect(parseCsv(text).map(({ cells }) => cells)).toEqual(rows);
    }),
  );
});

test('each row knows the line it begins on, also after a cell of several lines', () => {
  expect(parseCsv('a,b\n"x\ny",c\nd,e\n')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x\ny', 'c'] },
    { line: 4, cells: ['d', 'e'] },
  ]);
});
