import type { Blocs } from '@acquis/analysis';
import { inFigures } from '@/site/figures';
import type { Question } from '@/site/question';
import { words } from '@/words/explore-blocs';
import { BlocShape } from './blocs-figure';
import { StateNames } from './state-names';

/** The groups of states by name, largest first; those in no group last. */
export function BlocGroups({ question, result }: { readonly question: Question; readonly result: Blocs }) {
  const [several, alone] = [
    result.blocs.filter(({ states }) => states.length > 1),
    result.blocs.filter(({ states }) => states.length === 1),
  ];
  return (
    <ol className="rows moves">
      {several.map(({ number, states, agreement }) => (
        <li key={number}>
          <span>
            <BlocShape number={number} /> <b>{words.states(states.length)}</b>
            {agreement !== null && <span className="quiet"> {words.agreeingAt(inFigures(agreement))}</span>}
          </span>
          <span className="note">
            <StateNames question={question} states={states} />
          </span>
        </li>
      ))}
      {alone.length > 0 && (
        <li>
          <b>{words.states(alone.length)}</b> <span className="quiet">{words.inNoGroup}</span>
          <span className="note">
            <StateNames question={question} states={alone.flatMap(({ states }) => states)} />
          </span>
        </li>
      )}
    </ol>
  );
}
