import Papa from 'papaparse';
import { readDate } from '../dates.ts';
import type { Words } from '../problem.ts';

/** An act towards a treaty as a depositary's table marks it. */
export type TabledAct = 'signature' | 'definitive-signature' | 'ratification' | 'acceptance' | 'approval' | 'accession';

/** A row of the table. */
export interface TableRow {
  /** Line in the text, from 1. */
  readonly line: number;
  /** The name, without the numbers of footnotes. */
  readonly participant: string;
  readonly acts: readonly { readonly act: TabledAct; readonly on: string }[];
  /** What in the row could not be read. */
  readonly unread: readonly Words[];
}

/** A depositary's table. */
export interface TreatyTable {
  readonly rows: readonly TableRow[];
  /** Counts printed above it: "Signatories : 76". */
  readonly counts: readonly {
    readonly line: number;
    readonly what: 'signatories' | 'parties';
    readonly count: number;
  }[];
}

const marks: Readonly<Record<string, TabledAct>> = {
  '': 'ratification',
  A: 'acceptance',
  AA: 'approval',
  a: 'accession',
};
const headed = /^\s*["']?(?:participant|state|country)s?\b.*\bsignature/i;
const dated = /^\[?(\d{4}-\d{2}-\d{2}(?!\d)|.*?\d{4})\]?\s*(?:\(?([A-Za-z]{1,2})\)?)?(?:\s*\d+)?$/;
const afterName = /(?:\s+|(?<=[\p{L})]))\d+(?:\s*,\s*\d+)*$/u;
const isDateLike = /\b\d{4}\b/;

interface Cell {
  readonly text: string;
  readonly at: number;
}

function cellsOf(line: string): readonly Cell[] {
  const form = line.includes('\t') ? /[^\t]*(?:\t|$)/g : /\S+(?:\s\S+)*/g;
  const cells = [...line.matchAll(form)].map(({ 0: text, index }) => ({ text: text.trim(), at: index }));
  return line.includes('\t') ? cells.slice(0, line.split('\t').length) : cells;
}

/** The two columns of dates in a row; where blanks separate them, a single date stands in the column it stands under. */
function columns(line: string, header: string): { name: string; first: string; second: string } {
  const [name, ...rest] = cellsOf(line);
  if (line.includes('\t')) return { name: name?.text ?? '', first: rest[0]?.text ?? '', second: rest[1]?.text ?? '' };
  const places = cellsOf(header)
    .slice(1)
    .map(({ at }) => at);
  const [only, more] = rest.filter(({ text }) => isDateLike.test(text));
  const isSecond = only && places[1] !== undefined && only.at >= (places[1] + (places[0] ?? 0)) / 2;
  return isSecond && !more
    ? { name: name?.text ?? '', first: '', second: only.text }
    : { name: name?.text ?? '', first: only?.text ?? '', second: more?.text ?? '' };
}

function read(
  text: string,
  known: Readonly<Record<string, TabledAct>>,
): { act: TabledAct; on: string } | Words | undefined {
  if (/^[\s.\-–—…]*$/.test(text)) return undefined;
  const [, date = '', mark = ''] = dated.exec(text) ?? [];
  const on = readDate(date);
  const act = Object.hasOwn(known, mark) ? known[mark] : undefined;
  if (!on)
    return {
      found: `the date "${text}"`,
      expected: 'a day that exists, as in 25 Oct 2025 or 2025-10-25',
      mend: 'Correct it in the text; a date that can be read in two ways is not guessed.',
    };
  if (!act)
    return {
      found: `the marker "${mark}" behind ${on}`,
      expected: `one of ${Object.keys(known).filter(Boolean).join(', ')} or none`,
      mend: 'Enter this act by hand: pnpm data new treaty-action.',
    };
  return { act, on };
}

function rowOf(line: number, name: string, first: string, second: string): TableRow {
  const alone = /\s(?:a|A|AA)$/.test(first) && second === '';
  const cells = alone
    ? [read(first, marks)]
    : [read(first, { '': 'signature', s: 'definitive-signature' }), read(second, marks)];
  return {
    line,
    participant: name.replace(afterName, '').trim(),
    acts: cells.flatMap((cell) => (cell && 'act' in cell ? [cell] : [])),
    unread: cells.flatMap((cell) => (cell && 'found' in cell ? [cell] : [])),
  };
}

function countsIn(lines: readonly string[]): TreatyTable['counts'] {
  return lines.flatMap((text, index) =>
    [...text.matchAll(/\b(signatories|parties)\s*:\s*(\d+)/gi)].map(([, what, count]) => ({
      line: index + 1,
      what: what?.toLowerCase() === 'parties' ? ('parties' as const) : ('signatories' as const),
      count: Number(count),
    })),
  );
}

interface Cells {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows whose name was wrapped inside its bracket are one row. */
function unwrapped(rows: readonly Cells[]): readonly Cells[] {
  const whole: Cells[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    const [begun = '', ...none] = last?.cells ?? [];
    const isOpen = begun.includes('(') && !begun.includes(')') && none.every((cell) => cell === '');
    const [rest = '', ...dates] = row.cells;
    if (last && isOpen) whole[whole.length - 1] = { line: last.line, cells: [`${begun} ${rest}`, ...dates] };
    else whole.push(row);
  }
  return whole;
}

/** Reads the table of a depositary, separated by tabs, by two or more blanks, or as CSV; or says why it is none. */
export function treatyTable(text: string): TreatyTable | Words {
  const lines = text.split('\n');
  const top = lines.findIndex((line) => headed.test(line));
  if (top === -1)
    return {
      found: 'no line with the names of the columns',
      expected: 'one: Participant, Signature, Ratification …',
      mend: 'Copy the table together with its first row.',
    };
  const header = lines[top] ?? '';
  const isCsv = !header.includes('\t') && /participant[^,]*,\s*"?\s*signature/i.test(header);
  const body = lines.slice(top + 1);
  const rows = isCsv
    ? Papa.parse<string[]>(body.join('\n')).data.map((cells, index) => ({ line: top + 2 + index, cells }))
    : body.map((line, index) => {
        const { name, first, second } = columns(line, header);
        return { line: top + 2 + index, cells: [name, first, second] };
      });
  return {
    counts: countsIn(lines.slice(0, top)),
    rows: unwrapped(rows).flatMap(({ line, cells: [name = '', first = '', second = ''] }) =>
      name.trim() === '' ? [] : [rowOf(line, name.trim(), first.trim(), second.trim())],
    ),
  };
}
