import { acquis, type Reference } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { RuleList } from '@/components/rule/rule-list';
import type { DayContext } from '@/site/day';
import { suppositionPath } from '@/site/supposition';

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
    question: 'What if the open-ended working group’s text of 2023 had needed two thirds?',
    note: 'A/RES/78/237, plenary: another majority.',
  },
  {
    about: { collection: 'decisions', id: 'a-res-78-237-plenary' },
    query: '?rest=against',
    question: 'What if every member with no vote recorded had voted against it?',
    note: 'A/RES/78/237, plenary: a vote for members with none.',
  },
  {
    about: { collection: 'decisions', id: 'a-res-74-247-plenary' },
    query: '?flip=ind:against&flip=zaf:abstaining',
    question: 'What if two states had voted otherwise on a convention against cybercrime?',
    note: 'A/RES/74/247, plenary: votes of single states.',
  },
  {
    about: { collection: 'decisions', id: 'a-res-78-16-plenary' },
    query: '?rule=consensus',
    question: 'What if the programme of action had been put for adoption by consensus?',
    note: 'A/RES/78/16, plenary: another rule.',
  },
  {
    about: { collection: 'decisions', id: 'a-79-214-adoption' },
    query: '?object=A+delegation',
    question: 'What if one delegation had objected to the working group’s report of 2024?',
    note: 'A/79/214, adopted by consensus: an objection.',
  },
  {
    about: { collection: 'treaties', id: 'uncc' },
    query: '?pace=12',
    question: 'When would the UN convention enter into force if twelve instruments a year were deposited?',
    note: 'United Nations Convention against Cybercrime: a pace of instruments.',
  },
];

/** What can be asked of the rules, with examples from the record. */
export function WhatIfIndexPage({ at }: { readonly at: DayContext }) {
  const view = acquis.at(at.day);
  const known = examples.filter(({ about }) => view.isKnown(about));
  return (
    <Shell at={at} path="/what-if">
      <Crumbs at={at} places={[{ path: '/', name: 'Acquis' }]} here="What if" />
      <h1>What if it had been otherwise?</h1>
      <p className="answer mt-4">
        The rules of the room are functions. Change the majority, a vote or an objection in a recorded decision, or the
        pace at which instruments are deposited with a treaty, and the rule is run again: what it would have said, and
        how many votes would have made the difference.
      </p>
      <p className="measure mt-4">
        Every answer is hypothetical and says so wherever it is shown. None can be cited or embedded, and none says what
        a state would have done. The whole question stands in the address of its page, so it can be passed on.
      </p>
      {known.length > 0 && (
        <section className="part">
          <h2>Questions to begin with</h2>
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
        <h2>Any other</h2>
        <p className="measure">
          Each page of a{' '}
          <To at={at} path="/decisions">
            decision
          </To>{' '}
          says under “The rule” what its rule makes of it, and leads to what can be supposed; so does each page of a{' '}
          <To at={at} path="/treaties">
            treaty
          </To>{' '}
          that is not yet in force.
        </p>
      </section>
      <section className="part">
        <h2>The rules that can be run</h2>
        <RuleList at={at} />
      </section>
    </Shell>
  );
}
