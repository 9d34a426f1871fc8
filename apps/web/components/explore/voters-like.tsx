import { neighbours, type Tie } from '@acquis/analysis';
import { listInWords } from '@acquis/domain';
import { inFigures } from '@/site/figures';
import { answered, narrowing, type Question, stateName, stateNameInSentence } from '@/site/question';
import { words } from '@/words/explore-agreement';
import { AnalysisAway } from './analysis-away';
import { Basis } from './basis';
import { Ranking } from './ranking';

const shown = 10;

function first(question: Question, [tie]: readonly Tie[]): string | undefined {
  if (!tie) return undefined;
  const names = tie.states.map(({ state }) => stateNameInSentence(question.view, state));
  const who = names.length > 3 ? words.statesUnit(names.length) : listInWords(names);
  return `${who} (${inFigures(tie.index)})`;
}

/** Who voted most and least like one state. */
export function VotersLike({ question, state }: { readonly question: Question; readonly state: string }) {
  const { at, view, store, selection } = question;
  const result = answered(() => neighbours(store, state, { ...selection, count: shown }));
  if (typeof result === 'string') return <p className="answer mt-6">{result}</p>;
  const { nearest, farthest, compared, notEnough, required, inputs, method } = result;
  const name = stateNameInSentence(view, state);
  const [near, far] = [first(question, nearest), first(question, farthest)];
  return (
    <>
      <p className="answer mt-8" role="status">
        {near && far ? words.votedMostLike(compared, near, name, far) : words.sharesTooFew(name, required)}
      </p>
      {near && far && (
        <div className="two mt-8">
          <Ranking question={question} state={state} title={words.nearestVoters} ties={nearest} />
          <Ranking question={question} state={state} title={words.farthestVoters} ties={farthest} />
        </div>
      )}
      {near && far && (
        <AnalysisAway
          at={at}
          asked="neighbours"
          values={{ state, ...narrowing(question) }}
          what={words.nearestAndFarthest}
        />
      )}
      {notEnough.length > 0 && (
        <details className="rest">
          <summary className="sub">{words.notRanked(notEnough.length, required)}</summary>
          <p className="sans text-sm">
            {notEnough.map((other) => `${stateName(view, other.state)} (${other.shared})`).join(', ')}
          </p>
        </details>
      )}
      <Basis
        at={at}
        view={view}
        inputs={inputs}
        method={method}
        asked="neighbours"
        values={{ state, ...narrowing(question) }}
      >
        {words.rankingMethod(required)}
      </Basis>
    </>
  );
}
