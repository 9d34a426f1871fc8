import type { Spectrum } from '@acquis/charts';
import {
  capitalised,
  directnessWords,
  formatEdtfShort,
  positionBasisWords,
  type View,
  voiceWords,
} from '@acquis/domain';
import { Badge } from '@/components/frame/badge';
import { To } from '@/components/frame/link';
import { Problems } from '@/components/frame/problems';
import { Scroll } from '@/components/frame/scroll';
import { CitedIn } from '@/components/record/cited-in';
import { type DayContext, pathOf, queryOf } from '@/site/day';
import {
  type PositionColumn,
  type PositionQuery,
  type PositionRow,
  positionColumns,
  positionProblems,
  positionQuery,
  positionRows,
} from '@/site/positions';
import { words } from '@/words/issue';
import { shared } from '@/words/shared';
import { PositionFilter } from './position-filter';
import { MarkShape } from './spectrum-mark';

interface HeadingProps {
  readonly at: DayContext;
  readonly path: string;
  readonly asked: PositionQuery;
  readonly column: PositionColumn;
}

function Heading({ at, path, asked, column }: HeadingProps) {
  const { stance, voice, dated, sort, descending } = asked;
  const here = column === sort;
  const next = here && !descending ? `-${column}` : column;
  return (
    <th scope="col" aria-sort={here ? (descending ? 'descending' : 'ascending') : undefined}>
      <To at={at} path={`${path}${queryOf({ stance, voice, dated, sort: next })}#positions`}>
        {positionColumns[column]}
      </To>
      {here && <span aria-hidden="true">{descending ? ' ↓' : ' ↑'}</span>}
    </th>
  );
}

function Line({ at, row: { stance, mark, position } }: { readonly at: DayContext; readonly row: PositionRow }) {
  return (
    <tr>
      <td>{stance}</td>
      <th scope="row" className="beside">
        <To at={at} path={pathOf({ collection: 'positions', id: mark.position })}>
          {mark.name}
        </To>
        {mark.replaced && <span className="quiet block font-normal">{words.sinceReplaced}</span>}
      </th>
      <td className="beside">
        <MarkShape {...mark} /> {capitalised(voiceWords[mark.voice])}
      </td>
      <td className="date beside">{mark.on ? formatEdtfShort(mark.on) : shared.undated}</td>
      <td>
        {capitalised(directnessWords[position.directness])}
        {position.basis && <span className="quiet block">{positionBasisWords[position.basis]}</span>}
        <CitedIn at={at} citations={position.citations} />
      </td>
      <td className="beside first">
        <Badge of={position.attestation} />
      </td>
    </tr>
  );
}

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly path: string;
  readonly drawn: Spectrum;
  readonly query: Readonly<Record<string, string>>;
}

const columns: readonly PositionColumn[] = ['stance', 'holder', 'voice', 'date', 'basis', 'attestation'];

/** Every position on an issue as one table that can be narrowed and ordered; its state stands in the address. */
export function PositionTable({ at, view, path, drawn, query }: Props) {
  const asked = positionQuery(query, drawn);
  const rows = positionRows(drawn, asked, view);
  return (
    <section className="part" id="positions">
      <h2>{words.everyPosition}</h2>
      <p className="sub" role="status">
        {rows.length === drawn.total ? words.allInRecord(rows.length) : words.someOf(rows.length, drawn.total)}{' '}
        {words.orderByHeading}
      </p>
      <Problems problems={positionProblems(query, drawn)} />
      <PositionFilter at={at} path={path} drawn={drawn} asked={asked} />
      {rows.length === 0 && <p className="measure">{words.nothingMatches}</p>}
      {rows.length > 0 && (
        <Scroll className="tall scroll" label={words.positions}>
          <table className="table positions stacks">
            <thead>
              <tr>
                {columns.map((column) => (
                  <Heading key={column} at={at} path={path} asked={asked} column={column} />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Line key={row.mark.position} at={at} row={row} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}
