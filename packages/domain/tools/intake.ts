import type { Data } from './files.ts';
import type { Words } from './problem.ts';

/** What became of a row that was brought in. */
export const dispositions = ['kept', 'merged', 'split', 'left-out'] as const;

/** One of the {@link dispositions}. */
export type Disposition = (typeof dispositions)[number];

/** A row of a table that was brought in, and the records it became. */
export interface IntakeRow {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly row: string;
  /** Null where the file says something else. */
  readonly disposition: Disposition | null;
  /** `<kind>/<id>` each. */
  readonly records: readonly string[];
  readonly why: string;
  /** How many cells its line has. */
  readonly cells: number;
}

/** One table of what was brought in. */
export interface IntakeTable {
  readonly path: string;
  readonly rows: readonly IntakeRow[];
  /** Why the file cannot be read as a table. */
  readonly problem?: Words;
}

const header = 'row,disposition,records,why';

interface Line {
  readonly line: number;
  readonly cells: string[];
}

/** The lines of a CSV text (RFC 4180), each with its number and cells. */
export function parseCsv(text: string): readonly Line[] {
  const lines: Line[] = [];
  let next = 1;
  let current: Line = { line: next, cells: [] };
  for (const [whole, quoted, plain = '', separator] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (whole === '' && current.cells.length === 0) continue;
    current.cells.push(quoted?.replaceAll('""', '"') ?? plain);
    next += whole.split('\n').length - 1;
    if (separator === ',') continue;
    lines.push(current);
    current = { line: next, cells: [] };
  }
  return lines;
}

/** The tables of what was brought in. */
export function readIntake(data: Data): readonly IntakeTable[] {
  return data.intake.map(({ path, text }) => {
    const [first, ...lines] = parseCsv(text);
    if (first?.cells.join(',') !== header) {
      return {
        path,
        rows: [],
        problem: {
          found: `the columns "${first?.cells.join(',') ?? ''}"`,
          expected: header,
          mend: 'Write these four columns.',
        },
      };
    }
    const rows = lines.map(({ line, cells }) => {
      const [row = '', disposition, records = '', why = ''] = cells;
      return {
        line,
        row,
        disposition: dispositions.find((known) => known === disposition) ?? null,
        records: records.split(' ').filter(Boolean),
        why: why.trim(),
        cells: cells.length,
      };
    });
    return { path, rows };
  });
}
