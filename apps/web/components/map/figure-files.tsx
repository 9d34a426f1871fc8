import type { Reference } from '@acquis/domain';
import { type DayContext, pathOf, queryOf } from '@/site/day';
import { dataAddress } from '@/site/formats';
import { words } from '@/words/map';
import { shared } from '@/words/shared';

interface Props {
  readonly at: DayContext;
  readonly reference: Reference;
  /** Which of the record's figures, where it is not the usual one. */
  readonly figure?: string;
  /** What it is, after "The grid as". */
  readonly what: string;
  /** The figures it draws, where the API has them as a table below the record: `the votes by member as`. */
  readonly table?: { readonly what: string; readonly suffix: string };
}

/** A figure to take away: as a drawing, as a picture, and what it draws as a table. */
export function FigureFiles({ at, reference, figure, what, table }: Props) {
  const query = queryOf({ figure, asOf: at.pinned ? at.day : undefined });
  const path = `/v1${pathOf(reference)}`;
  return (
    <p className="sub mt-3 no-print">
      {words.takenAs(what)} <a href={`${path}.svg${query}`}>{shared.svg}</a> {shared.or}{' '}
      <a href={`${path}.png${query}`}>{shared.png}</a>
      {table && (
        <>
          ; {table.what} <a href={dataAddress(at, reference, table.suffix)}>{shared.csv}</a>
        </>
      )}
    </p>
  );
}
