import { type VoteGroup, voteMarks } from '@acquis/charts';
import { To } from '@/components/frame/link';
import { Shape } from '@/components/frame/marks';
import { Table } from '@/components/frame/table';
import { type DayContext, pathOf } from '@/site/day';
import { words } from '@/words/decision';

/** The grid as a table, for those who read or copy it. */
export function VoteTable({ at, groups }: { readonly at: DayContext; readonly groups: readonly VoteGroup[] }) {
  return (
    <details className="sans mt-5">
      <summary className="sub">{words.sameAsTable}</summary>
      <Table label={words.votesByMember} region="tall mt-2" columns={[words.member, words.vote, words.group]}>
        {groups.flatMap(({ label, cells }) =>
          cells.map(({ state, name, vote }) => (
            <tr key={state}>
              <th scope="row">
                <To at={at} path={pathOf({ collection: 'states', id: state })}>
                  {name}
                </To>
              </th>
              <td>
                <Shape vote={vote} /> {voteMarks[vote].word}
              </td>
              <td>{label}</td>
            </tr>
          )),
        )}
      </Table>
    </details>
  );
}
