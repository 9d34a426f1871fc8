import type { TallyFigures } from '@acquis/charts';
import { voteMarks } from '@acquis/charts';
import { type Edtf, formatEdtfShort, memberVotes } from '@acquis/domain';
import type { ReactNode } from 'react';
import { GroupBar } from '@/components/explore/group-bar';
import { Shape } from '@/components/frame/marks';
import { words } from '@/words/decision';

/** One act as a row of figures. */
export interface TallyRow {
  readonly key: string;
  /** What it is, with its link. */
  readonly name: ReactNode;
  readonly note?: ReactNode;
  readonly on: Edtf | null;
  /** Its figures; null where there was no recorded vote or they are not known. */
  readonly figures: TallyFigures | null;
  /** How it was taken, in place of figures. */
  readonly otherwise: string;
  readonly current?: boolean;
  /** Belongs to the row above it. */
  readonly part?: boolean;
}

interface Props {
  readonly rows: readonly TallyRow[];
  readonly label: string;
  /** What the rows are, as a column's head. */
  readonly head: string;
  /** One line a row. */
  readonly dense?: boolean;
}

function Figures({ figures, otherwise }: Pick<TallyRow, 'figures' | 'otherwise'>) {
  if (!figures)
    return (
      <td colSpan={5} className="otherwise">
        {otherwise}
      </td>
    );
  const { inFavour, against, abstaining, noVoteRecorded } = figures;
  return (
    <>
      <td className="bar">
        <GroupBar tally={figures} />
      </td>
      <td className="num">{inFavour}</td>
      <td className="num">{against}</td>
      <td className="num">{abstaining}</td>
      <td className="num">{noVoteRecorded}</td>
    </>
  );
}

/** Acts under one another, their figures and bars aligned so that they can be compared. */
export function TallyRows({ rows, label, head, dense = false }: Props) {
  return (
    <table className={`table tally-rows${dense ? ' dense' : ''}`} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="bar">
            {words.allMembers}
          </th>
          {memberVotes.map((vote) => (
            <th key={vote} scope="col" className="num" title={voteMarks[vote].word}>
              <Shape vote={vote} /> <span aria-hidden="true">{voteMarks[vote].letter}</span>
              <span className="sr-only">{voteMarks[vote].word}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, note, on, figures, otherwise, current, part }) => (
          <tr key={key} className={[current && 'current', part && 'part-of'].filter(Boolean).join(' ') || undefined}>
            <th scope="row" aria-current={current ? 'true' : undefined}>
              {on && <span className="when">{formatEdtfShort(on)}</span>}
              {name}
              {note && <span className="note">{note}</span>}
            </th>
            <Figures figures={figures} otherwise={otherwise} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
