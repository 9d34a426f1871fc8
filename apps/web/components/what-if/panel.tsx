import { capitalised } from '@acquis/domain';
import { outcomeWord } from '@acquis/domain/rules';
import { To } from '@/components/frame/link';
import type { ExtraProps } from '@/components/record/extras';
import { queryOf } from '@/site/day';
import type { RawQuery } from '@/site/query';
import { suppositionOf } from '@/site/read-supposition';
import { asksAnything, emptySupposition, supposingParameters, suppositionPath, trialOf } from '@/site/supposition';
import { words } from '@/words/what-if';
import { DecisionForm } from './decision-form';
import { Supposed } from './supposed';

/** What an address asks beside the supposition: the question is written after it, and nothing of it is lost. */
function besideSupposition(query: RawQuery): RawQuery {
  return Object.fromEntries(Object.entries(query).filter(([name]) => !supposingParameters.has(name)));
}

/** On the page of a decision that its rule can replay: what is recorded, what can be supposed, and the answer to it. */
export function WhatIfPanel({ at, view, record, query }: ExtraProps<'decisions'>) {
  const recorded = trialOf(emptySupposition, record, view);
  if (typeof recorded === 'string') return null;
  const supposition = suppositionOf(query, record, view);
  const asked = asksAnything(supposition);
  const path = suppositionPath({ collection: 'decisions', id: record.id });
  const question = { at, view, path, decision: record, supposition };
  const { before, smallestChange } = recorded;
  return (
    <section className="part what-if" id="what-if" data-beside={queryOf(besideSupposition(query))}>
      <h2>{words.panelHeading}</h2>
      <p className="sub">
        {words.byTheRecord} <strong>{outcomeWord(before.outcome, record)}</strong>. {capitalised(smallestChange.words)}
      </p>
      <DecisionForm {...question} query={query} named="by-hand" />
      <p className="sr-only" aria-live="polite" data-told />
      <div data-answer tabIndex={-1}>
        {asked && <Supposed {...question} trial={trialOf(supposition, record, view)} />}
      </div>
      <p className="sub mt-3 no-print">
        <To at={at} path={path} rel="nofollow">
          {words.onOwnPage}
        </To>
      </p>
      <script src="/what-if.js" defer />
    </section>
  );
}
