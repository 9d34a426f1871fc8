import type { ImportSummary } from '@acquis/analysis/import';
import { formatEdtf } from '@acquis/domain';
import { blank, type Line, line, toned } from '../text/line.js';

/** Entries of a list that are named; the others are counted. */
const named = 10;

function number(value: number): string {
  return value.toLocaleString('en-GB');
}

function counted(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

function listed<T>(entries: readonly T[], text: (entry: T) => string, total = entries.length): readonly Line[] {
  const shown = entries.slice(0, named).map((entry) => line('    ', text(entry)));
  const more = total - shown.length;
  return more > 0 ? [...shown, line('    ', toned(`and ${number(more)} more`, 'quiet'))] : shown;
}

function skipped(summary: ImportSummary): readonly Line[] {
  const { unknownRows, unknown, repeated, contradicted, contradictions } = summary;
  if (unknownRows + repeated + contradicted === 0) return [line('  nothing')];
  return [
    ...(unknownRows > 0 ? [line(`  ${counted(unknownRows, 'row')} of states that are not known`)] : []),
    ...listed(
      unknown,
      ({ name, code, line: at, rows }) =>
        `${name} (${code || 'no code'}), ${counted(rows, 'row')}, first on line ${at}`,
    ),
    ...(repeated > 0
      ? [line(`  ${counted(repeated, 'row that repeats', 'rows that repeat')} what a state voted`)]
      : []),
    ...(contradicted > 0
      ? [
          line(
            `  ${counted(contradicted, 'row that contradicts', 'rows that contradict')} an earlier one, which was kept`,
          ),
        ]
      : []),
    ...listed(
      contradictions,
      (row) => `line ${row.line}: ${row.state} on ${row.resolution ?? row.vote}, ${row.given} after ${row.kept}`,
      contradicted,
    ),
  ];
}

function totals({ totalsCounted, totalsDiffer, totalsUnlike }: ImportSummary): readonly Line[] {
  const votes = new Set(totalsDiffer.map(({ vote }) => vote)).size;
  const agree = `  ${counted(totalsCounted, 'recorded vote')} counted against the totals stated`;
  if (totalsCounted === 0) return [line('  the file states none')];
  return [
    line(agree, votes === 0 ? '; all agree' : `; ${number(votes)} ${votes === 1 ? 'differs' : 'differ'}`),
    ...listed(
      totalsDiffer,
      (row) =>
        `${row.resolution ?? row.vote} (line ${row.line}): ${row.total} is ${row.stated}, the rows give ${row.counted}`,
    ),
    ...(totalsUnlike.length > 0
      ? [line(`  ${counted(totalsUnlike.length, 'recorded vote')} with rows that state different totals`)]
      : []),
    ...listed(totalsUnlike, (row) => `${row.resolution ?? row.vote}, line ${row.line}`),
  ];
}

function byCode({ byCode: names }: ImportSummary): readonly Line[] {
  if (names.length === 0) return [];
  return [
    line(toned('Read by the code, as the name is not known', 'heading')),
    ...listed(names, ({ name, code, line: at }) => `${name} as ${code}, first on line ${at}`),
  ];
}

/** What an import read, what it left out and why, and how to use the store. */
export function importLines(summary: ImportSummary, store: string): readonly Line[] {
  const { cells, votes, states, from, through } = summary;
  return [
    line(
      toned(`${number(cells)} votes by state`, 'strong'),
      ` in ${counted(votes, 'recorded vote')} by ${counted(states, 'state')}`,
    ),
    line(`${formatEdtf(from)} to ${formatEdtf(through)}`),
    blank,
    line(toned('Skipped', 'heading')),
    ...skipped(summary),
    line(toned('Totals', 'heading')),
    ...totals(summary),
    ...byCode(summary),
    blank,
    line(toned('The store', 'heading')),
    line('  ', store),
    line('  One Parquet file: a row for each recorded vote, a column for each state;'),
    line('  pandas, R and DuckDB read it as it is. The site, the API and the terminal'),
    line('  use it when started with:'),
    line('  ', toned(`ACQUIS_VOTES=${/[^\w./-]/.test(store) ? `'${store}'` : store}`, 'accent')),
    line('  The terms of the UN Library apply: non-commercial use, with attribution.'),
  ];
}
