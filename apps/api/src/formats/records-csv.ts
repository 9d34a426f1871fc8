import type { CollectionName } from '@acquis/domain';
import { type Column, columnsOf, schemas } from '@acquis/domain/schemas';
import { z } from 'zod';
import { derivedInList } from '../openapi/derived-schema.js';
import { csv } from './csv.js';
import type { Origin, RecordFormat, Written } from './record-format.js';
import { csvTable } from './table.js';

const recordSchemas: Readonly<Record<CollectionName, z.ZodObject>> = schemas;

const computed = columnsOf(z.object({ derived: derivedInList }));

/** The columns of a collection's table: the fields of its records, and the sentence computed of each. */
export function recordColumns(name: CollectionName): readonly Column[] {
  return [...columnsOf(recordSchemas[name]), ...computed];
}

/** Their names. */
export function csvColumns(name: CollectionName): readonly string[] {
  return recordColumns(name).map((column) => column.name);
}

function table(records: readonly Written[], { name, fields }: Origin): string {
  const wanted = csvColumns(name).filter((column) => fields?.has(column.split('.')[0] ?? '') ?? true);
  return csvTable(records, wanted);
}

/** A row for each record, a column for each field. */
export const recordsCsv: RecordFormat = {
  suffix: 'csv',
  mediaType: 'text/csv',
  type: csv,
  list: table,
  record: (record, origin) => table([record], origin),
};
