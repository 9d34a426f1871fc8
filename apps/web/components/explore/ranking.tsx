import type { Tie } from '@acquis/analysis';
import { To } from '@/components/frame/link';
import { queryOf } from '@/site/day';
import { inFigures } from '@/site/figures';
import { type Question, stateName } from '@/site/question';
import { words } from '@/words/explore-agreement';
import { ShareBar } from './share-bar';

interface Props {
  readonly question: Question;
  readonly state: string;
  readonly title: string;
  readonly ties: readonly Tie[];
}

/** States named of one tie before the rest is opened on demand. */
const named = 12;

function Names({ question, state, states }: Pick<Props, 'question' | 'state'> & { readonly states: Tie['states'] }) {
  const { at, view, chosen } = question;
  return states.map((other, index) => (
    <span key={other.state}>
      {index > 0 && ', '}
      <To
        at={at}
        path={`/explore/agreement${queryOf({ state: [state, other.state], ...chosen })}`}
        title={words.votesShared(other.shared)}
      >
        {stateName(view, other.state)}
      </To>
    </span>
  ));
}

function sharedIn(states: Tie['states']): string {
  const shared = states.map((other) => other.shared);
  const [least, most] = [Math.min(...shared), Math.max(...shared)];
  return least === most ? words.sharedByAll(most) : words.sharedRange(least, most);
}

/** States by agreement with one, ranked, each tie a bar with its names on it. */
export function Ranking({ question, state, title, ties }: Props) {
  return (
    <section>
      <h2>{title}</h2>
      <ol className="ranking mt-3">
        {ties.map(({ index, states }) => (
          <li key={index}>
            <span className="value">{inFigures(index)}</span>
            <span className="who">
              <Names question={question} state={state} states={states.slice(0, named)} />{' '}
              {states.length > named && (
                <details className="inline-block ml-2">
                  <summary className="quiet">{words.andMore(states.length - named)}</summary>
                  <Names question={question} state={state} states={states.slice(named)} />
                </details>
              )}
              <span className="note">{sharedIn(states)}</span>
            </span>
            <ShareBar share={index} />
          </li>
        ))}
      </ol>
    </section>
  );
}
