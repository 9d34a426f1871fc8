import type { CollectionName } from '@acquis/domain';
import { schemas } from '@acquis/domain/schemas';
import type { z } from 'zod';
import { columnsOf } from './columns.js';
import { csv } from './csv.js';
import type { Origin, RecordFormat, Written } from './record-format.js';
import { tableOf } from './table.js';

const recordSchemas: Readonly<Record<CollectionName, z.ZodObject>> = schemas;

/** The columns of a collection's table: the fields of its records, and the sentence computed of each. */
export function csvColumns(name: CollectionName): readonly string[] {
  return [...columnsOf(recordSchemas[name]), 'derived.sentence'];
}

function table(records: readonly Written[], { name, fields }: Origin): string {
  const wanted = csvColumns(name).filter((column) => fields?.has(column.split('.')[0] ?? '') ?? true);
  return tableOf(records, wanted);
}

/** A row for each record, a column for each field. */
export const recordsCsv: RecordFormat = {
  suffix: 'csv',
  mediaType: 'text/csv',
  type: csv,
  list: table,
  record: (record, origin) => table([record], origin),
};
