import { votesCompared } from '@acquis/analysis/compare';
import { voteMarks } from '@acquis/charts';
import { count, formatEdtfShort } from '@acquis/domain';
import { AnalysisAway } from '@/components/explore/analysis-away';
import { To, ToRecord } from '@/components/frame/link';
import { Shape } from '@/components/frame/marks';
import { Scroll } from '@/components/frame/scroll';
import { Table } from '@/components/frame/table';
import { queryOf } from '@/site/day';
import { inFigures } from '@/site/figures';
import type { TogetherProps } from './together';

type Votes = ReturnType<typeof votesCompared>;

/** How far every two of the states agreed. */
function Pairs({
  at,
  view,
  pairs,
}: Pick<TogetherProps<'states'>, 'at' | 'view'> & { readonly pairs: Votes['agreement'] }) {
  const nameOf = (id: string) => view.nameOf({ collection: 'states', id });
  return (
    <Table
      label="Agreement of every two"
      className="pairs"
      columns={['Two states', 'Agreement', 'Shared votes']}
      numbers={['Agreement', 'Shared votes']}
    >
      {pairs.map(({ states: [a, b], index, shared, required }) => (
        <tr key={`${a} ${b}`}>
          <th scope="row">
            <To at={at} path={`/explore/agreement${queryOf({ state: [a, b] })}`}>
              {nameOf(a)} and {nameOf(b)}
            </To>
          </th>
          <td className="num">{index === null ? `fewer than ${required} votes shared` : inFigures(index)}</td>
          <td className="num">{shared}</td>
        </tr>
      ))}
    </Table>
  );
}

/** How far states agreed in recorded votes, and every vote in which they did not. */
export function StatesTogether({ at, view, records }: TogetherProps<'states'>) {
  const { agreement, differences, withoutVotes } = votesCompared(records, view);
  const nameOf = (id: string) => view.nameOf({ collection: 'states', id });
  return (
    <>
      <section className="part">
        <h2>How far they agreed</h2>
        <p className="sub">
          Lijphart’s index over the recorded votes in plenary on the three tracks in which both voted: 1 alike, ½ where
          one of them abstained, 0 opposite. It says how two states voted, not why.
        </p>
        <Pairs at={at} view={view} pairs={agreement} />
        {withoutVotes.length > 0 && (
          <p className="sub mt-3">No vote on the tracks is known of {withoutVotes.map(nameOf).join(', ')}.</p>
        )}
        {agreement.length > 0 && (
          <AnalysisAway
            at={at}
            asked="agreement"
            values={{ state: [...new Set(agreement.flatMap(({ states }) => states))] }}
            what="Their agreement"
          />
        )}
      </section>
      <section className="part">
        <h2>Where they voted differently</h2>
        {differences.length === 0 ? (
          <p className="sub">In no recorded vote that is known by member.</p>
        ) : (
          <>
            <p className="sub">
              {count(differences.length, 'recorded vote')}, newest first. A member with no vote recorded has not voted
              differently.
            </p>
            <Scroll className={differences.length > 14 ? 'tall' : 'scroll'} label="Votes in which they differed">
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">Date</th>
                    <th scope="col">Vote</th>
                    {records.map(({ id, title }) => (
                      <th key={id} scope="col">
                        {title}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {differences.map(({ decision, symbol, title, on, votes }) => (
                    <tr key={decision}>
                      <td className="date">{formatEdtfShort(on)}</td>
                      <th scope="row">
                        <ToRecord at={at} to={{ collection: 'decisions', id: decision }}>
                          {symbol ?? decision}
                        </ToRecord>
                        <span className="quiet block font-normal">{title}</span>
                      </th>
                      {votes.map((vote, index) => (
                        <td key={records[index]?.id} className="whitespace-nowrap">
                          {vote === null ? (
                            <span className="quiet">not a Member then</span>
                          ) : (
                            <>
                              <Shape vote={vote} /> {voteMarks[vote].word}
                            </>
                          )}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          </>
        )}
      </section>
    </>
  );
}
