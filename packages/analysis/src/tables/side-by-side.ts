import type { ComparedLine, SideBySide } from '../compare/side-by-side.js';
import type { Table } from './table.js';

/** Records side by side as a table, a fact a row and a record a column, by id; below the facts what else is compared. */
export function sideBySideTable({ records, lines }: SideBySide, more: readonly ComparedLine[] = []): Table {
  return {
    columns: ['fact', ...records.map(({ id }) => id), 'differs'],
    rows: [...lines, ...more].map(({ label, values, differs }) => ({
      ...Object.fromEntries(
        records.map(({ id }, index) => [id, (values[index] ?? []).map(({ text }) => text)] as const),
      ),
      fact: label,
      differs,
    })),
  };
}
