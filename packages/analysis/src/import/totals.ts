import type { Columns } from './columns.js';
import { type CsvRow, valueAt } from './csv-row.js';
import { ImportProblem } from './problem.js';

/** The columns of totals; the first four in the order of what a cell says, the last is the number of Member States. */
export const totalNames = ['total_yes', 'total_no', 'total_abstentions', 'total_non_voting', 'total_ms'] as const;

/** Totals in the order of {@link totalNames}; -1: not stated. */
export type Totals = Int16Array;

/** A whole number up to 9999, written `120` or `120.0`; -1: nothing stands there; undefined: something else does. */
function whole(text: string): number | undefined {
  if (text === '') return -1;
  return /^\d{1,4}(?:\.0*)?$/.test(text) ? Number(text) : undefined;
}

/**
 * Reads the totals that a row states of its vote.
 *
 * @throws ImportProblem when one is no whole number
 */
export function readTotals(row: CsvRow, columns: Columns, into: Totals): void {
  for (let index = 0; index < totalNames.length; index++) {
    const name = totalNames[index] ?? 'total_ms';
    const text = valueAt(row, columns[name]);
    const total = whole(text);
    if (total === undefined) {
      const found = `${name} is "${text}"`;
      const hint = 'Mend the line, or download the file again.';
      throw new ImportProblem('bad-value', `${found}; expected a number such as 120 or 120.0.`, hint, row.line);
    }
    into[index] = total;
  }
}
