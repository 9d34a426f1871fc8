/** One figure of the benchmark beside what it should be. */
export interface Measured {
  readonly what: string;
  readonly value: string;
  /** Left out where there is none. */
  readonly target?: string;
  readonly met?: boolean;
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A number of requests a second. */
export function rate(number: number): string {
  return `${whole.format(number)} r/s`;
}

/** The figures as the lines of a table. */
export function table(figures: readonly Measured[]): readonly string[] {
  const rows = [
    ['measured', 'value', 'target', 'verdict'],
    ...figures.map(({ what, value, target, met }) => [
      what,
      value,
      target ?? '',
      met === undefined ? '' : met ? 'met' : 'MISSED',
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}
