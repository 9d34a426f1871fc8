import Papa from 'papaparse';
import { ImportProblem } from './problem.js';

/** A row of a CSV file. Its values are views on the text parsed: keep them as {@link kept}. */
export interface CsvRow {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly values: readonly string[];
}

/** The value in a column; empty where the row, or the file, has no such column. */
export function valueAt(row: CsvRow, place: number | undefined): string {
  return (place === undefined ? undefined : row.values[place]) ?? '';
}

/** A copy of a value, which does not hold in memory the text that it was parsed from. */
export function kept(value: string): string {
  return Buffer.from(value).toString();
}

function textAfterQuote(line: number): ImportProblem {
  const message = 'text after a closing quote; expected a comma or the end of the line.';
  return new ImportProblem('quotes', message, 'Mend the line, or download the file again.', line);
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/**
 * Hands out the rows of a text of whole lines.
 *
 * @returns the text that is left, a row whose quotes are still open, and the line on which it begins
 * @throws ImportProblem for text after a closing quote
 */
export function takeRows(text: string, firstLine: number, take: (row: CsvRow) => void): { rest: string; line: number } {
  const parsed: Papa.ParseResult<string[]> = new Papa.Parser({ delimiter: ',', newline: '\n' }).parse(text, 0, true);
  const { data, errors, meta } = parsed;
  const rest = text.slice(meta.cursor);
  const oneLineEach = lineEnds(text) - lineEnds(rest) === data.length;
  const broken = errors[0]?.row ?? -1;
  let line = firstLine;
  for (const [index, values] of data.entries()) {
    if (index === broken) throw textAfterQuote(line);
    const last = values.at(-1) ?? '';
    if (last.endsWith('\r')) values[values.length - 1] = last.slice(0, -1);
    if (values.length > 1 || values[0] !== '') take({ line, values });
    line += oneLineEach ? 1 : values.reduce((lines, value) => lines + lineEnds(value), 1);
  }
  if (broken !== -1) throw textAfterQuote(line);
  return { rest, line };
}
