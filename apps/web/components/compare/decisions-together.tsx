import { movementsOf, type Step } from '@acquis/analysis/compare';
import { tallyBar } from '@acquis/charts';
import { count, descriptorOf } from '@acquis/domain';
import { TallyBarFigure } from '@/components/decision/tally-bar';
import { AnalysisAway } from '@/components/explore/analysis-away';
import { FlowFigure } from '@/components/explore/flow-figure';
import { To, ToRecord } from '@/components/frame/link';
import { queryOf } from '@/site/day';
import type { TogetherProps } from './together';

function shortOf({ view }: Pick<TogetherProps<'decisions'>, 'view'>, id: string): string {
  const decision = view.decisions.lookup(id);
  return decision ? descriptorOf('decisions').short(decision) : id;
}

/** From one decision to the next: members with no vote recorded first, then who voted otherwise. */
function Movement({ at, view, step }: Pick<TogetherProps<'decisions'>, 'at' | 'view'> & { readonly step: Step }) {
  const [from, to] = step.computed ? [step.first.id, step.second.id] : step.votes;
  const [first, second] = [shortOf({ view }, from), shortOf({ view }, to)];
  const moved = step.computed ? step.flows.filter((flow) => flow.moved).flatMap(({ states }) => states).length : 0;
  return (
    <section className="part">
      <h2>
        From {first} to {second}
      </h2>
      {!step.computed && <p className="sub">{step.reason}</p>}
      {step.computed && (
        <>
          <p className="sub">
            {step.noVoteRecorded
              ? `No vote is recorded for ${count(step.noVoteRecorded.first, 'member')} in the first and for ${step.noVoteRecorded.second} in the second. `
              : ''}
            {step.compared === 0
              ? 'No member’s vote is known by name in both, so nobody is said to have moved.'
              : `Of ${count(step.compared, 'member')} known by name in both, ${moved} ${moved === 1 ? 'stands' : 'stand'} otherwise in the second.`}
          </p>
          {step.flows.length > 0 && (
            <>
              <FlowFigure flows={step.flows} />
              <AnalysisAway at={at} asked="movement" values={{ decision: [from, to] }} what="Who moved" />
            </>
          )}
          <ul className="chips mt-3 no-print">
            <li>
              <To at={at} path={`/explore/movement${queryOf({ from, to })}`}>
                Who moved, by name
              </To>
            </li>
          </ul>
        </>
      )}
    </section>
  );
}

/** The figures of decisions as bars, and from each to the next who voted otherwise. */
export function DecisionsTogether({ at, view, records }: TogetherProps<'decisions'>) {
  const { movements } = movementsOf(records, view);
  return (
    <>
      <section className="part">
        <h2>The figures</h2>
        <p className="sub">Each bar is all members of its day, or those who took part as far as the record shows.</p>
        {records.map((decision) => {
          const bar = tallyBar(decision);
          const title = (
            <>
              <ToRecord at={at} to={{ collection: 'decisions', id: decision.id }}>
                {descriptorOf('decisions').short(decision)}
              </ToRecord>
              {!bar && ': no figures in the record'}
              {bar && (
                <>
                  {' · '}
                  <a href={`/v1/decisions/${decision.id}.svg${at.pinned ? `?asOf=${at.day}` : ''}`}>SVG</a>
                </>
              )}
            </>
          );
          return bar ? (
            <TallyBarFigure key={decision.id} bar={bar} title={title} />
          ) : (
            <p key={decision.id} className="sub mt-5">
              {title}
            </p>
          );
        })}
      </section>
      {movements.map((step) => (
        <Movement
          key={step.computed ? `${step.first.id} ${step.second.id}` : step.votes.join(' ')}
          at={at}
          view={view}
          step={step}
        />
      ))}
    </>
  );
}
