import type { CollectionName } from '@acquis/domain';

/** The table of records of a kind, in the columns of the API. */
export async function csvOfRecords(name: CollectionName, data: readonly unknown[]): Promise<string> {
  const { csvOf, tableOf } = await import('@acquis/analysis/csv');
  const { columnNames, schemas } = await import('@acquis/domain/schemas');
  return csvOf(tableOf(data, [...columnNames(schemas[name]), 'derived.sentence']));
}
