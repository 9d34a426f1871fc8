import { votesCompared } from '@acquis/analysis/compare';
import { voteMarks } from '@acquis/charts';
import { formatEdtfShort } from '@acquis/domain';
import { AnalysisAway } from '@/components/explore/analysis-away';
import { To, ToRecord } from '@/components/frame/link';
import { Shape } from '@/components/frame/marks';
import { Scroll } from '@/components/frame/scroll';
import { Table } from '@/components/frame/table';
import { queryOf } from '@/site/day';
import { inFigures } from '@/site/figures';
import { words } from '@/words/compare';
import type { Together, TogetherProps } from './together';

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
      label={words.agreementOfEveryTwo}
      className="pairs"
      columns={[words.twoStates, words.agreement, words.sharedVotes]}
      numbers={[words.agreement, words.sharedVotes]}
    >
      {pairs.map(({ states: [a, b], index, shared, required }) => (
        <tr key={`${a} ${b}`}>
          <th scope="row">
            <To at={at} path={`/explore/agreement${queryOf({ state: [a, b] })}`}>
              {words.pairOf(nameOf(a), nameOf(b))}
            </To>
          </th>
          <td className="num">{index === null ? words.fewerShared(required) : inFigures(index)}</td>
          <td className="num">{shared}</td>
        </tr>
      ))}
    </Table>
  );
}

/** In how many recorded votes they voted differently; of two, also of how many in which both voted. */
function finding(names: string, { view, records }: Omit<TogetherProps<'states'>, 'at'>): string {
  const { agreement, differences } = votesCompared(records, view);
  const [pair, ...others] = agreement;
  return words.votedDifferently(names, differences.length, others.length === 0 ? pair?.shared : undefined);
}

/** Every recorded vote in which states did not agree, and how far they agreed. */
function StatesTogether({ at, view, records }: TogetherProps<'states'>) {
  const { agreement, differences, withoutVotes } = votesCompared(records, view);
  const nameOf = (id: string) => view.nameOf({ collection: 'states', id });
  return (
    <>
      <section className="part">
        <h2>{words.whereDiffered}</h2>
        {differences.length === 0 ? (
          <p className="sub">{words.differedInNone}</p>
        ) : (
          <>
            <p className="sub">{words.differedIn(differences.length)}</p>
            <Scroll className={differences.length > 14 ? 'tall' : 'scroll'} label={words.votesDiffered}>
              <table className="table stacks">
                <thead>
                  <tr>
                    <th scope="col">{words.date}</th>
                    <th scope="col">{words.vote}</th>
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
                      <td className="date beside first">{formatEdtfShort(on)}</td>
                      <th scope="row">
                        <ToRecord at={at} to={{ collection: 'decisions', id: decision }}>
                          {symbol ?? decision}
                        </ToRecord>
                        <span className="quiet block font-normal">{title}</span>
                      </th>
                      {votes.map((vote, index) => (
                        <td
                          key={records[index]?.id}
                          className="beside whitespace-nowrap"
                          data-of={records[index]?.title}
                        >
                          {vote === null ? (
                            <span className="quiet">{words.notAMember}</span>
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
      <section className="part">
        <h2>{words.howFarAgreed}</h2>
        <p className="sub">{words.agreementMethod}</p>
        <Pairs at={at} view={view} pairs={agreement} />
        {withoutVotes.length > 0 && (
          <p className="sub mt-3">{words.noVoteKnownOf(withoutVotes.map(nameOf).join(', '))}</p>
        )}
        {agreement.length > 0 && (
          <AnalysisAway
            at={at}
            asked="agreement"
            values={{ state: [...new Set(agreement.flatMap(({ states }) => states))] }}
            what={words.theirAgreement}
          />
        )}
      </section>
    </>
  );
}

/** States, when several stand side by side. */
export const statesTogether: Together<'states'> = {
  render: (props) => <StatesTogether {...props} />,
  finding,
};
