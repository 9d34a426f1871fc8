import { type Agreement, agreement } from '@acquis/analysis';
import { count } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { Parted } from '@/components/frame/parted';
import { alike, opposite } from '@/site/alike';
import { queryOf } from '@/site/day';
import { inFigures } from '@/site/figures';
import { answered, narrowing, type Question, stateName } from '@/site/question';
import { AnalysisAway } from './analysis-away';
import { Basis } from './basis';
import { PairCrossed } from './pair-crossed';
import { PairDiffered } from './pair-differed';

type Names = readonly [string, string];

function headline(result: Agreement, [a, b]: Names): string {
  const { shared, required } = result;
  if (!result.enough)
    return `${a} and ${b} share ${count(shared, 'recorded vote')} of those selected; an index is given from ${required} on.`;
  return `Over the ${count(shared, 'recorded vote')} in which both voted, ${a} and ${b} agree at ${inFigures(result.index)} of 1: they voted alike in ${alike(result)} and opposite in ${opposite(result)}.`;
}

/** How far two states agree, with every vote in which they did not. */
export function Pair({ question, pair }: { readonly question: Question; readonly pair: Names }) {
  const { at, view, store, selection, chosen } = question;
  const names: Names = [stateName(view, pair[0]), stateName(view, pair[1])];
  const result = answered(() => agreement(store, pair[0], pair[1], selection));
  if (typeof result === 'string') return <p className="answer mt-6">{result}</p>;
  const { shared } = result;
  const steps = shared - alike(result) - opposite(result);
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
            { name: 'opposite', count: opposite(result), kind: 'opposite' },
          ]}
        />
      )}
      <AnalysisAway at={at} asked="agreement" values={{ state: pair, ...narrowing(question) }} what="Their agreement" />
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
        <PairCrossed result={result} names={names} />
        {result.enough && result.corrected !== null && (
          <p className="sub mt-3">
            Corrected for chance (Scott’s pi, weighted in the same way): {inFigures(result.corrected)}, where 1 is full
            agreement and 0 what the two would reach by chance.
          </p>
        )}
      </section>
      <PairDiffered question={question} pair={pair} names={names} />
      <Basis
        at={at}
        view={view}
        inputs={result.inputs}
        method={result.method}
        values={{ state: pair, ...narrowing(question) }}
      >
        Lijphart’s index: 1 for voting alike, ½ where one of the two abstained, 0 for voting opposite, averaged over the
        recorded votes in which both voted. Where fewer than ten votes, or fewer than half of those selected, are
        shared, no index is given. It says how two states voted, not why.
      </Basis>
    </>
  );
}
