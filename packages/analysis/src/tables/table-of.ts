import { valueAt } from '@acquis/domain';
import type { CellValue, Table } from './table.js';

/** Text for a value inside a list: a list inside the list is joined by bars. */
function inList(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(inList).join('|');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function cell(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(inList);
  return Object.keys(value).length === 0 ? null : JSON.stringify(value);
}

/** A table with a row for each item, given as what JSON says of it, and a column for each path, its steps joined by dots. */
export function tableOf(items: readonly unknown[], columns: readonly string[]): Table {
  const steps = columns.map((column) => column.split('.'));
  const rows = items.map((item) =>
    Object.fromEntries(columns.map((column, index) => [column, cell(valueAt(item, steps[index] ?? []))])),
  );
  return { columns, rows };
}
