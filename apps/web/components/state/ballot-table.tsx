import type { Ballot } from '@acquis/analysis/dossier';
import { voteMarks } from '@acquis/charts';
import { formatEdtfShort, tallyInFigures } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { Shape } from '@/components/frame/marks';
import { Table } from '@/components/frame/table';
import { type DayContext, pathOf } from '@/site/day';
import { words } from '@/words/state';

interface Props {
  readonly at: DayContext;
  readonly ballots: readonly Ballot[];
}

/** Votes of a state as a table, with how all members voted. */
export function BallotTable({ at, ballots }: Props) {
  return (
    <Table
      label={words.votes}
      columns={[words.date, words.vote, words.resolution, words.tally]}
      numbers={[words.tally]}
    >
      {ballots.map(({ decision, vote }) => (
        <tr key={decision.id}>
          <td className="date">{formatEdtfShort(decision.on)}</td>
          <td className="whitespace-nowrap">
            <Shape vote={vote} /> {voteMarks[vote].word}
          </td>
          <th scope="row">
            <To at={at} path={pathOf({ collection: 'decisions', id: decision.id })}>
              {decision.symbol ?? decision.id}
            </To>
            <span className="quiet block font-normal">{decision.title}</span>
          </th>
          <td className="num">{tallyInFigures(decision)}</td>
        </tr>
      ))}
    </Table>
  );
}
