import { type Agreement, agreement } from '@acquis/analysis';
import { To } from '@/components/frame/link';
import { Parted } from '@/components/frame/parted';
import { alike, opposite } from '@/site/alike';
import { queryOf } from '@/site/day';
import { inFigures } from '@/site/figures';
import { answered, narrowing, type Question, stateName, stateNameInSentence } from '@/site/question';
import { words } from '@/words/explore-agreement';
import { AnalysisAway } from './analysis-away';
import { Basis } from './basis';
import { PairCrossed } from './pair-crossed';
import { PairDiffered } from './pair-differed';

type Names = readonly [string, string];

function headline(result: Agreement, [a, b]: Names): string {
  const { shared, required } = result;
  if (!result.enough) return words.tooFewShared(a, b, shared, required);
  return words.agreeAt(shared, a, b, inFigures(result.index), alike(result), opposite(result));
}

/** How far two states agree, with every vote in which they did not. */
export function Pair({ question, pair }: { readonly question: Question; readonly pair: Names }) {
  const { at, view, store, selection, chosen } = question;
  const names: Names = [stateName(view, pair[0]), stateName(view, pair[1])];
  const told: Names = [stateNameInSentence(view, pair[0]), stateNameInSentence(view, pair[1])];
  const result = answered(() => agreement(store, pair[0], pair[1], selection));
  if (typeof result === 'string') return <p className="answer mt-6">{result}</p>;
  const { shared } = result;
  const steps = shared - alike(result) - opposite(result);
  return (
    <>
      <p className="answer mt-8" role="status">
        {headline(result, told)}
      </p>
      {shared > 0 && (
        <Parted
          parts={[
            { name: words.alike, count: alike(result), kind: 'alike' },
            { name: words.oneStepApart, count: steps, kind: 'step' },
            { name: words.opposite, count: opposite(result), kind: 'opposite' },
          ]}
        />
      )}
      <AnalysisAway
        at={at}
        asked="agreement"
        values={{ state: pair, ...narrowing(question) }}
        what={words.theirAgreement}
      />
      <ul className="chips mt-5 no-print">
        {pair.map((state, index) => (
          <li key={state}>
            <To at={at} path={`/explore/agreement${queryOf({ state, ...chosen })}`}>
              {words.whoVotesLike} {told[index]}
            </To>
          </li>
        ))}
      </ul>
      <section className="part">
        <h2>{words.voteAgainstVote}</h2>
        <p className="sub">{words.crossedTold}</p>
        <PairCrossed result={result} names={names} />
        {result.enough && result.corrected !== null && (
          <p className="sub mt-3">{words.correctedForChance(inFigures(result.corrected))}</p>
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
        {words.pairMethod}
      </Basis>
    </>
  );
}
