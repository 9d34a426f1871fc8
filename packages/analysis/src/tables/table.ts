/** A value of a cell: null is empty, a list is joined by semicolons. */
export type CellValue = string | number | boolean | null | readonly string[];

/** A table: the columns in their order, and the rows by column. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, CellValue>>[];
}
