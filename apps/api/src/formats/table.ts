import { csvOf, tableOf } from '@acquis/analysis/csv';

/** CSV with a row for each item, given as JSON, and a column for each path, its steps joined by dots. */
export function csvTable(items: readonly { readonly json: string }[], columns: readonly string[]): string {
  return csvOf(
    tableOf(
      items.map(({ json }): unknown => JSON.parse(json)),
      columns,
    ),
  );
}
