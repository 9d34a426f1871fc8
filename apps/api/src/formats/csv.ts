import { stringify } from 'csv-stringify/sync';

/** A value of a cell: null is empty, a list is joined by semicolons. */
export type CsvValue = string | number | boolean | null | readonly string[];

/** A row, by column. */
export type CsvRow = Readonly<Record<string, CsvValue>>;

/** A table for CSV: the columns in their order, and the rows. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** The media type of CSV. */
export const csv = 'text/csv; charset=utf-8; header=present';

/**
 * CSV as in RFC 4180, UTF-8, with a row of names. A text that a spreadsheet would take for a formula is led by an
 * apostrophe.
 */
export function csvOf({ columns, rows }: CsvTable): string {
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
