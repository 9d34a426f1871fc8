import type { Flow, Standing } from '@acquis/analysis';
import { voteStandingWords } from '@acquis/charts';
import { Shape } from '@/components/frame/marks';
import type { Question } from '@/site/question';
import { words } from '@/words/explore-movement';
import { StateNames } from './state-names';

function Stand({ of }: { readonly of: Standing }) {
  return (
    <span className="whitespace-nowrap">
      {of !== 'not-a-member' && <Shape vote={of} />} {voteStandingWords[of]}
    </span>
  );
}

type Where = Pick<Question, 'at' | 'view'>;

function FlowRow({ question, flow }: { readonly question: Where; readonly flow: Flow }) {
  const { from, to, moved, states } = flow;
  return (
    <li>
      <span className="sans">
        <b>{states.length}</b> <Stand of={from} />{' '}
        {moved ? (
          <>
            → <Stand of={to} />
          </>
        ) : (
          words.bothTimes
        )}
      </span>
      <span className="note">
        <StateNames question={question} states={states} />
      </span>
    </li>
  );
}

/** The states of each flow, those that moved first; those that stayed are opened on demand. */
export function MovementNames({ question, flows }: { readonly question: Where; readonly flows: readonly Flow[] }) {
  const bySize = [...flows].sort((a, b) => b.states.length - a.states.length);
  const [moved, stayed] = [bySize.filter((flow) => flow.moved), bySize.filter((flow) => !flow.moved)];
  const staying = stayed.reduce((sum, { states }) => sum + states.length, 0);
  return (
    <>
      {moved.length > 0 && (
        <ul className="rows moves">
          {moved.map((flow) => (
            <FlowRow key={`${flow.from} ${flow.to}`} question={question} flow={flow} />
          ))}
        </ul>
      )}
      {stayed.length > 0 && (
        <details className="rest" open={moved.length === 0}>
          <summary className="sub">{words.stayed(staying)}</summary>
          <ul className="rows moves">
            {stayed.map((flow) => (
              <FlowRow key={flow.from} question={question} flow={flow} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
