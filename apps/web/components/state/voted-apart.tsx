import type { Apart, FromGroups } from '@acquis/analysis/dossier';
import { voteMarks } from '@acquis/charts';
import { formatEdtfShort, listInWords, type View } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { Shape } from '@/components/frame/marks';
import { Table } from '@/components/frame/table';
import { type DayContext, pathOf, queryOf } from '@/site/day';
import { words } from '@/words/state';

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly from: FromGroups;
}

function byDecision(apart: readonly Apart[]): readonly (readonly [Apart, ...Apart[]])[] {
  const rows = new Map<string, [Apart, ...Apart[]]>();
  for (const each of apart) {
    const row = rows.get(each.decision.id);
    if (row) row.push(each);
    else rows.set(each.decision.id, [each]);
  }
  return [...rows.values()];
}

function Group({ at, view, apart }: Pick<Props, 'at' | 'view'> & { readonly apart: Apart }) {
  const { group, inGroup } = apart;
  const { tally, plurality } = inGroup;
  return (
    <li>
      <To at={at} path={`/explore/cohesion${queryOf({ coalition: group.id })}`}>
        {view.nameOf({ collection: 'coalitions', id: group.id })}
      </To>
      {words.most} {plurality && voteMarks[plurality].word}{' '}
      <span className="quiet">
        ({tally.inFavour}–{tally.against}–{tally.abstaining}
        {tally.noVoteRecorded > 0 && words.withNoVoteRecorded(tally.noVoteRecorded)})
      </span>
    </li>
  );
}

/** The votes in which a state voted otherwise than most members of its groups, by the members of each day. */
export function VotedApart({ at, view, from }: Props) {
  const { apart, compared, refused } = from;
  if (compared.length === 0 && refused.length === 0) return null;
  const rows = byDecision(apart);
  return (
    <section className="part" id="apart" data-name="Apart from its groups">
      <h2>{rows.length === 0 ? words.inNoVoteApart : words.votedApart(rows.length)}</h2>
      <p className="sub">
        {compared.length === 0 ? words.noGroupCompared : words.comparedWith(listInWords(compared))}
        {rows.length > 0 && words.inBrackets}{' '}
        <To at={at} path="/methods#cohesion">
          {words.method}
        </To>
      </p>
      {rows.length > 0 && (
        <Table
          label={words.votesApart}
          region={rows.length > 8 ? 'tall' : 'scroll'}
          className="stacks"
          columns={[words.date, words.resolution, words.itsVote, words.itsGroups]}
        >
          {rows.map(([first, ...others]) => (
            <tr key={first.decision.id}>
              <td className="date beside first">{formatEdtfShort(first.decision.on)}</td>
              <th scope="row" className="beside">
                <To
                  at={at}
                  path={pathOf({ collection: 'decisions', id: first.decision.id })}
                  title={first.decision.title}
                >
                  {first.decision.symbol ?? first.decision.title}
                </To>
              </th>
              <td className="whitespace-nowrap beside first">
                <Shape vote={first.vote} /> {voteMarks[first.vote].word}
              </td>
              <td>
                <ul className="plain-list">
                  {[first, ...others].map((each) => (
                    <Group key={each.group.id} at={at} view={view} apart={each} />
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </Table>
      )}
      {refused.length > 0 && (
        <details className="rest">
          <summary className="sub">{words.groupsNotCompared(refused.length)}</summary>
          <ul className="rows">
            {refused.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
