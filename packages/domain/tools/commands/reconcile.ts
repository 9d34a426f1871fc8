import { count } from '../../src/core/words.ts';
import type { Data } from '../files.ts';
import { readData } from '../files.ts';
import { groupBy } from '../group.ts';
import { dispositions, type IntakeTable, readIntake } from '../intake.ts';
import type { Command } from './command.ts';

const columns = ['rows', ...dispositions] as const;

function countsOf({ rows }: IntakeTable): number[] {
  return [
    rows.length,
    ...dispositions.map((wanted) => rows.filter(({ disposition }) => disposition === wanted).length),
  ];
}

/** The table: a line a file of what was brought in, with what became of its rows. */
export function reconciliation(tables: readonly IntakeTable[]): string[] {
  const names = tables.map(({ path }) => path.replace(/^intake\/|\.csv$/g, ''));
  const width = Math.max(...names.map((name) => name.length), 'brought in'.length);
  const line = (name: string, cells: readonly (string | number)[]) =>
    `${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
  const sums = tables.map(countsOf).reduce(
    (sum, counts) => sum.map((value, index) => value + (counts[index] ?? 0)),
    columns.map(() => 0),
  );
  return [
    line('brought in', columns),
    ...tables.map((table, index) => line(names[index] ?? '', countsOf(table))),
    line('total', sums),
  ];
}

/** Rows that are not simply kept, each with its why; rows left out for one reason are one line. */
export function departures(tables: readonly IntakeTable[]): string[] {
  return tables.flatMap(({ path, rows }) => {
    const other = rows.filter(({ disposition }) => disposition !== 'kept');
    const groups = groupBy(
      other,
      ({ disposition, why, records }) =>
        `${disposition}: ${why}${records.length > 0 ? ` (${records.join(', ')})` : ''}`,
    );
    return [...groups].map(
      ([what, members]) =>
        `${path}: ${count(members.length, 'row')} ${what}: ${members.map(({ row }) => row).join(', ')}`,
    );
  });
}

/** For each kind: its records, those some row became, and those entered otherwise. */
export function totalsByKind(data: Data, tables: readonly IntakeTable[]): string[] {
  const named = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ records }) => records)));
  const kinds = groupBy(data.records, ({ collection }) => collection);
  return [...kinds].sort().map(([kind, records]) => {
    const others = records.filter(({ id }) => !named.has(`${kind}/${id}`)).map(({ id }) => id);
    const rest =
      others.length === 0
        ? 'each one named by a row'
        : `${others.length} named by no row: ${others.slice(0, 5).join(', ')}${others.length > 5 ? ' …' : ''}`;
    return `${kind}: ${records.length}, ${rest}`;
  });
}

/** `pnpm data reconcile` */
export const reconcile: Command = {
  name: 'reconcile',
  takes: '',
  does: 'Shows what became of every row that was brought in from elsewhere: kept, merged, split or left out, and why.',
  run: ({ say }) => {
    const data = readData();
    const tables = readIntake(data);
    if (tables.length === 0) {
      say('Nothing was brought in: data/intake holds no table.');
      return 0;
    }
    for (const line of reconciliation(tables)) say(line);
    say('\nNot simply kept:');
    for (const line of departures(tables)) say(`  ${line}`);
    say('\nRecords now:');
    for (const line of totalsByKind(data, tables)) say(`  ${line}`);
    return 0;
  },
};
