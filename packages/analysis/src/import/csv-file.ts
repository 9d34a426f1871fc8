import { isUtf8 } from 'node:buffer';
import { type CsvRow, takeRows } from './csv-row.js';
import { checkFirstBytes } from './first-bytes.js';
import { ImportProblem } from './problem.js';

const newline = 0x0a;
const block = 1 << 18;

/** So many bytes may pass without a row's end. A row of the official file has some 400. */
export const longestRow = 1 << 20;

/** Where the bytes come from: an open file. */
export interface ByteSource {
  /** Puts the next bytes into the buffer, from `offset`; reads none at the end. */
  read(into: Buffer, offset: number, most: number, position: null): Promise<{ readonly bytesRead: number }>;
}

/** What is done with each row, and told after each block: how many bytes were read. */
export interface RowReader {
  row(row: CsvRow): void;
  read?(bytes: number): void;
}

/** The text of whole lines. */
function textOf(bytes: Buffer, firstLine: number): string {
  if (isUtf8(bytes)) return bytes.toString();
  let [line, at] = [firstLine, 0];
  for (;;) {
    const next = bytes.indexOf(newline, at) + 1;
    if (!isUtf8(bytes.subarray(at, next))) break;
    at = next;
    line++;
  }
  const hint = 'Save the file as UTF-8, for example: iconv -f WINDOWS-1252 -t UTF-8 in.csv > out.csv.';
  throw new ImportProblem('not-utf8', 'bytes that are not UTF-8; expected text in UTF-8.', hint, line);
}

function tooLong(line: number): ImportProblem {
  return new ImportProblem(
    'row-too-long',
    `the row that begins here does not end within ${longestRow / 1024} KiB; expected one row a line.`,
    'Look for a quote that is never closed; if the file is one long line, download it again.',
    line,
  );
}

function unclosed(line: number): ImportProblem {
  const message = 'the file ends inside a quoted value that begins in this row; expected a closing quote.';
  return new ImportProblem('quotes', message, 'The file is cut short: download it again.', line);
}

/**
 * Reads the rows of a CSV file one by one, holding a row and a block of it in memory.
 *
 * @throws ImportProblem when the file is no CSV in UTF-8 or a row does not end within {@link longestRow}
 */
export async function readRows(file: ByteSource, path: string, reader: RowReader): Promise<void> {
  const bytes = Buffer.allocUnsafe(longestRow + block + 1);
  let [held, total, line] = [0, 0, 1];
  for (;;) {
    const { bytesRead } = await file.read(bytes, held, block, null);
    let [start, end] = [0, held + bytesRead];
    if (total === 0) {
      checkFirstBytes(bytes.subarray(0, end), path);
      if (bytes.toString('latin1', 0, 3) === '\xef\xbb\xbf') start = 3;
    }
    total += bytesRead;
    if (bytesRead === 0 && end > 0 && bytes[end - 1] !== newline) bytes[end++] = newline;
    const whole = bytes.subarray(0, end).lastIndexOf(newline) + 1;
    const left = takeRows(textOf(bytes.subarray(start, whole), line), line, (row) => reader.row(row));
    line = left.line;
    held = Buffer.byteLength(left.rest) + end - whole;
    reader.read?.(total);
    if (held > longestRow) throw tooLong(line);
    if (bytesRead === 0) {
      if (held > 0) throw unclosed(line);
      return;
    }
    bytes.copyWithin(0, end - held, end);
  }
}
