/**
 * Tables as CSV. Apart from the rest, for the library that writes it.
 *
 * @module
 */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Table } from './tables/table.js';

export type { CellValue, Table } from './tables/table.js';
export { tableOf } from './tables/table-of.js';

/**
 * CSV as in RFC 4180, with a row of names. A text that a spreadsheet would take for a formula is led by an apostrophe.
 */
export function csvOf({ columns, rows }: Table): string {
  const cells = rows.map((row) =>
    columns.map((column) => {
      const value = row[column] ?? null;
      return typeof value === 'object' ? (value?.join(';') ?? null) : value;
    }),
  );
  return stringify([columns, ...cells], {
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}
