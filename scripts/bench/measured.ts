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

function verdict({ met }: Measured): string {
  if (met === undefined) return '';
  return met ? 'met' : 'MISSED';
}

/** The figures as rows of texts, below their heads. */
export function rowsOf(figures: readonly Measured[]): readonly (readonly string[])[] {
  return [
    ['measured', 'value', 'target', 'verdict'],
    ...figures.map((figure) => [figure.what, figure.value, figure.target ?? '', verdict(figure)]),
  ];
}

/** The figures as the lines of a table. */
export function table(figures: readonly Measured[]): readonly string[] {
  const rows = rowsOf(figures);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}
