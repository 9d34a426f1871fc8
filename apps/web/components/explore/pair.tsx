import { type Agreement, agreement, type Ways } from '@acquis/analysis';
import { voteMarks } from '@acquis/charts';
import { count, formatEdtfShort } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { Shape } from '@/components/frame/marks';
import { Scroll } from '@/components/frame/scroll';
import { queryOf } from '@/site/day';
import { differing } from '@/site/differing';
import { inFigures } from '@/site/figures';
import { answered, type Question, stateName } from '@/site/question';
import { Basis } from './basis';
import { Parted } from './parted';
import { VoteLink } from './vote-link';

type Names = readonly [string, string];

const ways = ['inFavour', 'against', 'abstaining'] as const;
const cast = { inFavour: 'in-favour', against: 'against', abstaining: 'abstaining' } as const;

function sum({ inFavour, against, abstaining }: Ways): number {
  return inFavour + against + abstaining;
}

function alike({ table }: Agreement): number {
  return ways.reduce((total, way) => total + table[way][way], 0);
}

function apart({ table }: Agreement): number {
  return table.inFavour.against + table.against.inFavour;
}

function headline(result: Agreement, [a, b]: Names): string {
  const { shared, required } = result;
  if (!result.enough)
    return `${a} and ${b} share ${count(shared, 'recorded vote')} of those selected; an index is given from ${required} on.`;
  return `Over the ${count(shared, 'recorded vote')} in which both voted, ${a} and ${b} agree at ${inFigures(result.index)} of 1: they voted alike in ${alike(result)} and opposite in ${apart(result)}.`;
}

/** How often which vote of one state met which of the other. */
function Crossed({ result, names }: { readonly result: Agreement; readonly names: Names }) {
  return (
    <Scroll className="scroll" label="Votes of both, crossed">
      <table className="table crossed">
        <caption className="sr-only">
          Rows: {names[0]}. Columns: {names[1]}.
        </caption>
        <thead>
          <tr>
            <th scope="col">
              {names[0]} ↓ &nbsp; {names[1]} →
            </th>
            {ways.map((way) => (
              <th key={way} scope="col" className="num">
                {voteMarks[cast[way]].word} <Shape vote={cast[way]} />
              </th>
            ))}
            <th scope="col" className="num">
              all
            </th>
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => (
            <tr key={way}>
              <th scope="row">
                <Shape vote={cast[way]} /> {voteMarks[cast[way]].word}
              </th>
              {ways.map((other) => (
                <td key={other} className={`num ${way === other ? 'alike' : ''}`}>
                  {result.table[way][other]}
                </td>
              ))}
              <td className="num quiet">{sum(result.table[way])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Differed({
  question,
  pair,
  names,
}: {
  readonly question: Question;
  readonly pair: Names;
  readonly names: Names;
}) {
  const { at, store, selection } = question;
  const votes = differing(store, pair[0], pair[1], selection);
  return (
    <section className="part">
      <h2>Where they voted differently</h2>
      {votes.length === 0 ? (
        <p className="sub">In none of the votes selected.</p>
      ) : (
        <>
          <p className="sub">{count(votes.length, 'recorded vote')}, newest first; opposite votes in bold.</p>
          <Scroll className={votes.length > 14 ? 'tall' : 'scroll'} label="Votes in which they differed">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">Date</th>
                  <th scope="col">Vote</th>
                  <th scope="col">{names[0]}</th>
                  <th scope="col">{names[1]}</th>
                </tr>
              </thead>
              <tbody>
                {votes.map(({ head, votes: [one, other], opposite }) => (
                  <tr key={head.id}>
                    <td className="date">{formatEdtfShort(head.on)}</td>
                    <th scope="row">
                      <VoteLink at={at} head={head} />
                    </th>
                    {[one, other].map((vote, index) => (
                      <td key={`${index} ${vote}`} className={`whitespace-nowrap ${opposite ? 'font-semibold' : ''}`}>
                        <Shape vote={vote} /> {voteMarks[vote].word}
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
  );
}

/** How far two states agree, with every vote in which they did not. */
export function Pair({ question, pair }: { readonly question: Question; readonly pair: Names }) {
  const { at, view, store, selection, chosen } = question;
  const names: Names = [stateName(view, pair[0]), stateName(view, pair[1])];
  const result = answered(() => agreement(store, pair[0], pair[1], selection));
  if (typeof result === 'string') return <p className="answer mt-6">{result}</p>;
  const { shared } = result;
  const steps = shared - alike(result) - apart(result);
  return (
    <>
      <p className="answer mt-8" role="status">
        {headline(result, names)}
      </p>
      {shared > 0 && (
        <Parted
          parts={[
            { name: 'alike', count: alike(result), kind: 'alike' },
            { name: 'one step apart, one of them abstaining', count: steps, kind: 'step' },
            { name: 'opposite', count: apart(result), kind: 'opposite' },
          ]}
        />
      )}
      <ul className="chips mt-5 no-print">
        {pair.map((state, index) => (
          <li key={state}>
            <To at={at} path={`/explore/agreement${queryOf({ state, ...chosen })}`}>
              Who votes like {names[index]}
            </To>
          </li>
        ))}
      </ul>
      <section className="part">
        <h2>Vote against vote</h2>
        <p className="sub">Recorded votes by how each of the two voted; alike on the diagonal.</p>
        <Crossed result={result} names={names} />
        {result.enough && result.corrected !== null && (
          <p className="sub mt-3">
            Corrected for chance (Scott’s pi, weighted in the same way): {inFigures(result.corrected)}, where 1 is full
            agreement and 0 what the two would reach by chance.
          </p>
        )}
      </section>
      <Differed question={question} pair={pair} names={names} />
      <Basis at={at} view={view} inputs={result.inputs} method={result.method} values={{ state: pair, ...chosen }}>
        Lijphart’s index: 1 for voting alike, ½ where one of the two abstained, 0 for voting opposite, averaged over the
        recorded votes in which both voted. Where fewer than ten votes, or fewer than half of those selected, are
        shared, no index is given. It says how two states voted, not why.
      </Basis>
    </>
  );
}
