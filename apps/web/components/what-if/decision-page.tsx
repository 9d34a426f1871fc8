import { acquis, type Decision, descriptorOf } from '@acquis/domain';
import { ChangeRefused, type WhatIf, whatIf } from '@acquis/domain/rules';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Problems } from '@/components/frame/problems';
import { Shell } from '@/components/frame/shell';
import { type DayContext, pathOf } from '@/site/day';
import type { RawQuery } from '@/site/query';
import { suppositionOf } from '@/site/read-supposition';
import { changeOf, supposesAnything, suppositionPath } from '@/site/supposition';
import { answerOf } from '@/site/supposition-words';
import { Changes } from './changes';
import { DecisionForm } from './decision-form';
import { DecisionResult } from './decision-result';
import { Hypothetical } from './hypothetical';

function asked(work: () => WhatIf): WhatIf | string {
  try {
    return work();
  } catch (error) {
    if (error instanceof ChangeRefused) return error.message;
    throw error;
  }
}

interface Props {
  readonly at: DayContext;
  readonly decision: Decision;
  readonly query: RawQuery;
}

/** What a rule would have said of a decision if something had been otherwise. The whole question stands in the address. */
export function WhatIfDecisionPage({ at, decision, query }: Props) {
  const view = acquis.at(at.day);
  const reference = { collection: 'decisions', id: decision.id } as const;
  const path = suppositionPath(reference);
  const supposition = suppositionOf(query, decision, view);
  const supposed = supposesAnything(supposition);
  const result = asked(() => whatIf(decision, changeOf(supposition, decision), view));
  const name = descriptorOf('decisions').short(decision);
  const refused = typeof result === 'string' ? [result] : [];
  const form = { at, view, path, decision, supposition };
  return (
    <Shell at={at} path={path}>
      <Crumbs at={at} places={[{ path: '/what-if', name: 'What if' }]} here={name} />
      <div className="cols">
        <div>
          <h1>
            <span className="code">What if: {name} </span>
            {decision.title}
          </h1>
          <p className="answer mt-4">
            <span className="quiet">By the record:</span> {descriptorOf('decisions').sentence(decision, view)}
          </p>
        </div>
        <aside className="rail" aria-label="What is supposed">
          <h2>Suppose</h2>
          <DecisionForm {...form} />
        </aside>
        <div>
          <div className="supposed">
            <Hypothetical>
              <To at={at} path={pathOf(reference)}>
                The decision as recorded
              </To>
            </Hypothetical>
            <Problems problems={[...supposition.problems, ...refused]} />
            {typeof result !== 'string' && (
              <h2 className="mt-5 max-w-[30em]">
                {supposed
                  ? answerOf(supposition, result, decision, view)
                  : 'Nothing is supposed yet: the record, and how close it was.'}
              </h2>
            )}
            {supposed && <Changes {...form} />}
            {typeof result !== 'string' && (
              <DecisionResult at={at} decision={decision} result={result} supposed={supposed} />
            )}
          </div>
        </div>
      </div>
    </Shell>
  );
}
