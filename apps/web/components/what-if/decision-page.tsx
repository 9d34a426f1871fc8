import { acquis, type Decision, descriptorOf } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { Shell } from '@/components/frame/shell';
import type { DayContext } from '@/site/day';
import type { RawQuery } from '@/site/query';
import { suppositionOf } from '@/site/read-supposition';
import { suppositionPath, trialOf } from '@/site/supposition';
import { words } from '@/words/what-if';
import { DecisionForm } from './decision-form';
import { Supposed } from './supposed';

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
  const name = descriptorOf('decisions').short(decision);
  const question = { at, view, path, decision, supposition };
  return (
    <Shell at={at} path={path}>
      <Crumbs at={at} places={[{ path: '/what-if', name: words.whatIf }]} here={name} />
      <div className="cols">
        <div>
          <h1>
            <span className="code">{words.whatIfOf(name)} </span>
            {decision.title}
          </h1>
          <p className="answer mt-4">
            <span className="quiet">{words.byTheRecord}</span> {descriptorOf('decisions').sentence(decision, view)}
          </p>
        </div>
        <aside className="rail" aria-label={words.form}>
          <h2>{words.supposeHeading}</h2>
          <DecisionForm {...question} query={query} />
        </aside>
        <div>
          <Supposed {...question} trial={trialOf(supposition, decision, view)} />
        </div>
      </div>
    </Shell>
  );
}
