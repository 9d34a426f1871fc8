import { type DayContext, queryOf } from '@/site/day';

interface Props {
  readonly at: DayContext;
  /** What the API calls the question. */
  readonly asked: 'agreement' | 'neighbours' | 'cohesion' | 'blocs' | 'movement';
  /** The question to the API. */
  readonly values: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** What is drawn, as the first words of the line. */
  readonly what: string;
}

/** A figure of an analysis to take away: as a drawing and as a table. */
export function AnalysisAway({ at, asked, values, what }: Props) {
  const query = queryOf({ ...values, asOf: at.pinned ? at.day : undefined });
  return (
    <p className="sub mt-3 no-print">
      {what} as <a href={`/v1/analysis/${asked}.svg${query}`}>SVG</a> or{' '}
      <a href={`/v1/analysis/${asked}.csv${query}`}>CSV</a>
    </p>
  );
}
