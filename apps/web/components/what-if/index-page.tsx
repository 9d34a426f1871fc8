import { acquis, type Reference } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { RuleList } from '@/components/rule/rule-list';
import type { DayContext } from '@/site/day';
import { suppositionPath } from '@/site/supposition';
import { shared } from '@/words/shared';
import { words } from '@/words/what-if';

interface Example {
  readonly about: Reference;
  readonly query: string;
  readonly question: string;
  readonly note: string;
}

const examples: readonly Example[] = [
  {
    about: { collection: 'decisions', id: 'a-res-78-237-plenary' },
    query: '?majority=two-thirds',
    question: words.exampleMajority,
    note: words.exampleMajorityTold,
  },
  {
    about: { collection: 'decisions', id: 'a-res-78-237-plenary' },
    query: '?rest=against',
    question: words.exampleRest,
    note: words.exampleRestTold,
  },
  {
    about: { collection: 'decisions', id: 'a-res-74-247-plenary' },
    query: '?flip=ind:against&flip=zaf:abstaining',
    question: words.exampleStates,
    note: words.exampleStatesTold,
  },
  {
    about: { collection: 'decisions', id: 'a-res-78-16-plenary' },
    query: '?rule=consensus',
    question: words.exampleConsensus,
    note: words.exampleConsensusTold,
  },
  {
    about: { collection: 'decisions', id: 'a-79-214-adoption' },
    query: '?object=A+delegation',
    question: words.exampleObjection,
    note: words.exampleObjectionTold,
  },
  {
    about: { collection: 'treaties', id: 'uncc' },
    query: '?pace=12',
    question: words.examplePace,
    note: words.examplePaceTold,
  },
];

/** What can be asked of the rules, with examples from the record. */
export function WhatIfIndexPage({ at }: { readonly at: DayContext }) {
  const view = acquis.at(at.day);
  const known = examples.filter(({ about }) => view.isKnown(about));
  return (
    <Shell at={at} path="/what-if">
      <Crumbs at={at} places={[{ path: '/', name: shared.siteName }]} here={words.whatIf} />
      <h1>{words.heading}</h1>
      <p className="answer mt-4">{words.introduction}</p>
      <p className="measure mt-4">{words.alwaysHypothetical}</p>
      {known.length > 0 && (
        <section className="part">
          <h2>{words.questionsToBegin}</h2>
          <ul className="rows">
            {known.map(({ about, query, question, note }) => (
              <li key={question}>
                <To at={at} path={`${suppositionPath(about)}${query}`} rel="nofollow" className="font-medium">
                  {question}
                </To>
                <span className="note">{note}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="part">
        <h2>{words.anyOther}</h2>
        <p className="measure">
          {words.eachPageOf}{' '}
          <To at={at} path="/decisions">
            {words.linkDecision}
          </To>{' '}
          {words.decisionPagesTell}{' '}
          <To at={at} path="/treaties">
            {words.linkTreaty}
          </To>{' '}
          {words.notYetInForce}
        </p>
      </section>
      <section className="part">
        <h2>{words.rulesThatCanBeRun}</h2>
        <RuleList at={at} />
      </section>
    </Shell>
  );
}
