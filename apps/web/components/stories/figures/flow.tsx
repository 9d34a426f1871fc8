import { type Flow, movement, tracksStore } from '@acquis/analysis';
import { voteStandingWords } from '@acquis/charts';
import { type Decision, descriptorOf } from '@acquis/domain';
import { FlowFigure } from '@/components/explore/flow-figure';
import { ToRecord } from '@/components/frame/link';
import { queryOf } from '@/site/day';
import { shared } from '@/words/shared';
import { words } from '@/words/stories';
import type { Teller } from '../teller';
import { StoryFigure } from './frame';

/** From one vote known by member to another: how many went from where to where. */
export function flowsBetween(t: Teller, from: Decision['id'], to: Decision['id']): readonly Flow[] {
  t.get('decisions', from);
  t.get('decisions', to);
  const { flows } = movement(tracksStore(t.view), from, to, t.view);
  if (flows.length === 0) throw new RangeError(`no member is known by name in both ${from} and ${to}`);
  return flows;
}

/** How many went from one standing to another. */
export function moved(flows: readonly Flow[], from: Flow['from'], to: Flow['to']): number {
  return flows.find((flow) => flow.from === from && flow.to === to)?.states.length ?? 0;
}

const named = 12;

/** Those who voted otherwise, by name where they are few. */
function Moves({ t, flows }: { readonly t: Teller; readonly flows: readonly Flow[] }) {
  return (
    <ul className="rows moves">
      {flows
        .filter((flow) => flow.moved)
        .sort((a, b) => b.states.length - a.states.length)
        .map(({ from, to, states }) => (
          <li key={`${from} ${to}`}>
            <b>{states.length}</b> {voteStandingWords[from]} → {voteStandingWords[to]}
            {states.length <= named && (
              <span className="note">
                {states.map((id, index) => {
                  const state = t.view.states.lookup(id);
                  return (
                    <span key={id}>
                      {index > 0 && ', '}
                      <ToRecord at={t.at} to={state && { collection: 'states', id: state.id }}>
                        {state?.title ?? id.toUpperCase()}
                      </ToRecord>
                    </span>
                  );
                })}
              </span>
            )}
          </li>
        ))}
    </ul>
  );
}

interface Props {
  readonly from: Decision['id'];
  readonly to: Decision['id'];
  readonly title: string;
}

/** Who voted otherwise on a second text than on a first. */
export function flowFigure(t: Teller, { from, to, title }: Props) {
  const flows = flowsBetween(t, from, to);
  const short = (id: Decision['id']) => descriptorOf('decisions').short(t.get('decisions', id));
  const query = queryOf({ from, to });
  const asked = queryOf({ decision: [from, to] });
  return (
    <StoryFigure
      at={t.at}
      title={title}
      lead={words.flowTold(
        short(from),
        short(to),
        flows.reduce((sum, { states }) => sum + states.length, 0),
      )}
      path={`/explore/movement${query}`}
      more={words.everyMember}
      takenAs={[
        { words: shared.json, href: `/v1/analysis/movement${asked}` },
        { words: shared.csv, href: `/v1/analysis/movement.csv${asked}` },
      ]}
    >
      <FlowFigure flows={flows} />
      <details className="rest">
        <summary className="sub">{words.sameInWords}</summary>
        <Moves t={t} flows={flows} />
      </details>
    </StoryFigure>
  );
}
