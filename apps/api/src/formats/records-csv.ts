import type { CollectionName } from '@acquis/domain';
import { schemas } from '@acquis/domain/schemas';
import type { z } from 'zod';
import { columnsOf, valueAt } from './columns.js';
import { type CsvValue, csv, csvOf } from './csv.js';
import type { Origin, RecordFormat, Written } from './record-format.js';

const recordSchemas: Readonly<Record<CollectionName, z.ZodObject>> = schemas;

/** Text for a value inside a list: a list inside the list is joined by bars. */
function inList(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(inList).join('|');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function cell(value: unknown): CsvValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(inList);
  return Object.keys(value).length === 0 ? null : JSON.stringify(value);
}

/** The columns of a collection's table: the fields of its records, and the sentence computed of each. */
export function csvColumns(name: CollectionName): readonly string[] {
  return [...columnsOf(recordSchemas[name]), 'derived.sentence'];
}

function tableOf(records: readonly Written[], { name, fields }: Origin): string {
  const columns = csvColumns(name).filter((column) => fields?.has(column.split('.')[0] ?? '') ?? true);
  const steps = columns.map((column) => column.split('.'));
  const rows = records.map(({ json }) => {
    const record: unknown = JSON.parse(json);
    return Object.fromEntries(columns.map((column, index) => [column, cell(valueAt(record, steps[index] ?? []))]));
  });
  return csvOf({ columns, rows });
}

/** A row for each record, a column for each field. */
export const recordsCsv: RecordFormat = {
  suffix: 'csv',
  mediaType: 'text/csv',
  type: csv,
  list: tableOf,
  record: (record, origin) => tableOf([record], origin),
};
