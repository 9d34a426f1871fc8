/** The table of happenings, in the columns of the API. */
export async function csvOfHappenings(data: readonly unknown[]): Promise<string> {
  const { csvOf, tableOf } = await import('@acquis/analysis/csv');
  const { columnNames, happeningSchema } = await import('@acquis/domain/schemas');
  return csvOf(tableOf(data, columnNames(happeningSchema)));
}
