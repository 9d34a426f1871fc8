import { type DayContext, queryOf } from '@/site/day';
import { words } from '@/words/explore';
import { shared } from '@/words/shared';

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
      {words.takenAs(what)} <a href={`/v1/analysis/${asked}.svg${query}`}>{shared.svg}</a> {shared.or}{' '}
      <a href={`/v1/analysis/${asked}.csv${query}`}>{shared.csv}</a>
    </p>
  );
}
