import type { Columns } from './columns.js';
import type { CsvRow } from './csv-row.js';
import { ImportProblem } from './problem.js';

/** The columns of totals; the first four in the order of what a cell says, the last is the number of Member States. */
export const totalNames = ['total_yes', 'total_no', 'total_abstentions', 'total_non_voting', 'total_ms'] as const;

/** Totals in the order of {@link totalNames}; -1: not stated. */
export type Totals = Int16Array;

const [zero, nine, point] = [0x30, 0x39, 0x2e];

/** A whole number up to 9999, written `120` or `120.0`; -1: nothing stands there; undefined: something else does. */
function whole({ bytes, starts, ends }: CsvRow, place: number): number | undefined {
  let [at, value] = [starts[place] ?? 0, 0];
  const [start, end] = [at, ends[place] ?? 0];
  if (at === end) return -1;
  for (let byte = bytes[at] ?? 0; at < end && byte >= zero && byte <= nine; byte = bytes[++at] ?? 0) {
    value = value * 10 + byte - zero;
  }
  if (at === start || at - start > 4 || (at < end && bytes[at++] !== point)) return undefined;
  while (at < end && bytes[at] === zero) at++;
  return at === end ? value : undefined;
}

/**
 * Reads the totals that a row states of its vote.
 *
 * @throws ImportProblem when one is no whole number
 */
export function readTotals(row: CsvRow, columns: Columns, into: Totals): void {
  for (let index = 0; index < totalNames.length; index++) {
    const name = totalNames[index] ?? 'total_ms';
    const place = columns[name];
    const total = place === undefined ? -1 : whole(row, place);
    if (total === undefined) {
      const found = `${name} is "${row.text(place ?? 0)}"`;
      const hint = 'Mend the line, or download the file again.';
      throw new ImportProblem('bad-value', `${found}; expected a number such as 120 or 120.0.`, hint, row.line);
    }
    into[index] = total;
  }
}
