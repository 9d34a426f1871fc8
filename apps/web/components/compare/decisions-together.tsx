import { movementsOf, type Step } from '@acquis/analysis/compare';
import { tallyBar } from '@acquis/charts';
import { descriptorOf } from '@acquis/domain';
import { Fragment } from 'react';
import { TallyBarFigure } from '@/components/decision/tally-bar';
import { AnalysisAway } from '@/components/explore/analysis-away';
import { FlowFigure } from '@/components/explore/flow-figure';
import { To, ToRecord } from '@/components/frame/link';
import { pathOf, queryOf } from '@/site/day';
import { words } from '@/words/compare';
import { shared } from '@/words/shared';
import type { Together, TogetherProps } from './together';

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
      <h2>{words.fromTo(first, second)}</h2>
      {!step.computed && <p className="sub">{step.reason}</p>}
      {step.computed && (
        <>
          <p className="sub">
            {step.noVoteRecorded ? words.noVoteRecordedFor(step.noVoteRecorded.first, step.noVoteRecorded.second) : ''}
            {step.compared === 0 ? words.noneKnownInBoth : words.standOtherwise(step.compared, moved)}
          </p>
          {step.flows.length > 0 && (
            <>
              <FlowFigure flows={step.flows} />
              <AnalysisAway at={at} asked="movement" values={{ decision: [from, to] }} what={words.whoMoved} />
            </>
          )}
          <ul className="chips mt-3 no-print">
            <li>
              <To at={at} path={`/explore/movement${queryOf({ from, to })}`}>
                {words.whoMovedByName}
              </To>
            </li>
          </ul>
        </>
      )}
    </section>
  );
}

/** The bar of a decision to take away: as a drawing and as a table. */
function BarAway({ at, id }: Pick<TogetherProps<'decisions'>, 'at'> & { readonly id: string }) {
  const asOf = at.pinned ? at.day : undefined;
  const path = `/v1${pathOf({ collection: 'decisions', id })}`;
  return (
    <p className="sub mt-2 no-print">
      {words.itsFiguresAs} <a href={`${path}.svg${queryOf({ figure: 'tally', asOf })}`}>{shared.svg}</a> {shared.or}{' '}
      <a href={`${path}.csv${queryOf({ asOf })}`}>{shared.csv}</a>
    </p>
  );
}

/** The figures of decisions as bars, and from each to the next who voted otherwise. */
function DecisionsTogether({ at, view, records }: TogetherProps<'decisions'>) {
  const { movements } = movementsOf(records, view);
  return (
    <>
      <section className="part">
        <h2>{words.figures}</h2>
        <p className="sub">{words.barsTold}</p>
        {records.map((decision) => {
          const bar = tallyBar(decision);
          const title = (
            <>
              <ToRecord at={at} to={{ collection: 'decisions', id: decision.id }}>
                {descriptorOf('decisions').short(decision)}
              </ToRecord>
              {!bar && words.noFigures}
            </>
          );
          return bar ? (
            <Fragment key={decision.id}>
              <TallyBarFigure bar={bar} title={title} />
              <BarAway at={at} id={decision.id} />
            </Fragment>
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

/** Decisions, when several stand side by side. */
export const decisionsTogether: Together<'decisions'> = {
  render: (props) => <DecisionsTogether {...props} />,
};
