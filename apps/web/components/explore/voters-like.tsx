import { neighbours, type Tie } from '@acquis/analysis';
import { count, listInWords } from '@acquis/domain';
import { inFigures } from '@/site/figures';
import { answered, narrowing, type Question, stateName } from '@/site/question';
import { AnalysisAway } from './analysis-away';
import { Basis } from './basis';
import { Ranking } from './ranking';

const shown = 10;

function first(question: Question, [tie]: readonly Tie[]): string | undefined {
  if (!tie) return undefined;
  const names = tie.states.map(({ state }) => stateName(question.view, state));
  const who = names.length > 3 ? `${names.length} states` : listInWords(names);
  return `${who} (${inFigures(tie.index)})`;
}

/** Who voted most and least like one state. */
export function VotersLike({ question, state }: { readonly question: Question; readonly state: string }) {
  const { at, view, store, selection } = question;
  const result = answered(() => neighbours(store, state, { ...selection, count: shown }));
  if (typeof result === 'string') return <p className="answer mt-6">{result}</p>;
  const { nearest, farthest, compared, notEnough, required, inputs, method } = result;
  const name = stateName(view, state);
  const [near, far] = [first(question, nearest), first(question, farthest)];
  return (
    <>
      <p className="answer mt-8" role="status">
        {near && far
          ? `Of ${count(compared, 'state')} that can be compared, ${near} voted most like ${name}, and ${far} least.`
          : `${name} shares too few of the recorded votes selected with any state: at least ${required} are needed.`}
      </p>
      {near && far && (
        <div className="two mt-8">
          <Ranking question={question} state={state} title="Nearest voters" ties={nearest} />
          <Ranking question={question} state={state} title="Farthest voters" ties={farthest} />
        </div>
      )}
      {near && far && (
        <AnalysisAway
          at={at}
          asked="neighbours"
          values={{ state, ...narrowing(question) }}
          what="Nearest and farthest voters"
        />
      )}
      {notEnough.length > 0 && (
        <details className="rest">
          <summary className="sub">
            {count(notEnough.length, 'state')} with fewer than {required} votes shared, not ranked
          </summary>
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
        Lijphart’s index over the recorded votes in which both states voted: 1 for voting alike, ½ where one of the two
        abstained, 0 for voting opposite. States at one and the same value stand in one row. Where fewer than {required}{' '}
        votes are shared (ten, and half of those selected), a state is not ranked.
      </Basis>
    </>
  );
}
