import { capitalised, count, formatEdtfInSentence, inWords, issueStatus } from '@acquis/domain';
import { replaySteps } from '@acquis/domain/rules';
import { To } from '@/components/frame/link';
import { livesFigure } from '../figures/lives';
import { stepsFigure } from '../figures/steps';
import type { Story } from '../story';
import { dated, known, spelled, stateNames, type Teller } from '../teller';

const adoption = 'a-78-265-adoption';

/** A step of the adoption by what was done. */
function step(t: Teller, act: string) {
  return known(
    t.get('decisions', adoption).steps.find((each) => each.act === act),
    `the step “${act}” of the adoption`,
  );
}

/** What happened to a proposal last, by the day it happened. */
function eventOf(t: Teller, id: 'un-convention-iis' | 'programme-of-action', act: string, document?: string) {
  return known(
    t
      .get('proposals', id)
      .events.find((event) => event.act === act && (document === undefined || event.document === document)),
    `the event “${act}” of ${id}`,
  );
}

/** How an issue stands on the day of the page; of a past day the record may not say it. */
function standing(t: Teller, id: 'treaty' | 'institutional-format'): string {
  return inWords(issueStatus(t.get('issues', id)) ?? 'unknown');
}

export const twoFootnotes: Story = {
  slug: 'two-footnotes',
  answer: (t) => {
    const { steps } = t.get('decisions', adoption);
    return (
      <>
        {capitalised(t.on(adoption))} the open-ended working group adopted its second annual progress report by
        consensus, after a suspension and {spelled(steps.filter(({ act }) => act === 'way-out').length)} footnotes read
        out in the room. What happened between the objection and the adoption is on record step by step.
      </>
    );
  },
  tell: (t) => {
    const objectors = step(t, 'objection').by;
    const concept = eventOf(t, 'un-convention-iis', 'tabled', 'russia-convention-concept-2023');
    const [first, second] = t.get('decisions', adoption).steps.filter(({ act }) => act === 'way-out');
    const likeMinded = t.get('interventions', 'like-minded-2024-07-11');
    const agreed = replaySteps(t.get('decisions', adoption), t.view).at(-1);
    return (
      <>
        <h2>A report most could accept</h2>
        <p>
          The {t.to('processes', 'oewg-2021-2025', 'open-ended working group')} decided by{' '}
          {t.aside('terms', 'consensus', 'consensus')}: a text was adopted when no delegation objected, so that each of
          them could prevent it. Its {t.to('meetings', 'oewg-2021-2025-s5', 'fifth substantive session')}, in New York
          on {t.held('oewg-2021-2025-s5')}, was to adopt the{' '}
          {t.to('documents', 'a-78-265', 'second annual progress report')}. The report sets up a global directory of
          points of contact, lists common elements of future regular institutional dialogue, and asks for a checklist on
          the norms, a round table and a survey of capacity-building.
        </p>
        <p>
          On the last day the Chair, {t.to('people', 'burhan-gafoor', 'Burhan Gafoor')} of{' '}
          {t.to('states', 'sgp', 'Singapore')}, presented the final draft. Most Member States said that they were ready
          to accept it, while naming shortcomings. All this rests on one account, by{' '}
          {t.to('sources', 'stimson-discord-and-diplomacy', 'an observer of the session')}; no official record of the
          exchange was read.
        </p>
        <h2>What was missing</h2>
        <p>
          {capitalised(formatEdtfInSentence(known(concept.on, 'the day of the concept')))} the{' '}
          {t.to('states', 'rus', 'Russian Federation')} and {spelled(concept.by.length - 1)} other states had submitted{' '}
          {t.to('documents', 'russia-convention-concept-2023', 'an updated concept')} of a{' '}
          {t.to('proposals', 'un-convention-iis', 'United Nations convention')} on international information security:
          binding, and resting on sovereign equality and non-interference. The final draft of the report did not refer
          to it. The Russian Federation and a group of states said that they could not accept the draft without such a
          reference. In the room the Russian Federation also{' '}
          {t.to('interventions', 'rus-2023-07-28', 'invoked a declaration')} that the second Russia–Africa summit had
          adopted that day.
        </p>
        <p>
          Who objected is itself a matter of care.{' '}
          {t.to('interventions', 'convention-concept-group-2023-07', 'Our record')} holds{' '}
          {count(objectors.length, 'state')} under the objection, namely {stateNames(t.view, objectors)}, and marks the
          list as unverified: the account names them as authors of the concept,{' '}
          {t.aside(
            'discrepancies',
            'russia-convention-concept-2023-sponsors',
            `${spelled(objectors.length - concept.by.length)} more than other sources name`,
          )}
          , and speaks of “a group of states”; it does not list who objected.
        </p>
        <h2>A suspension and a way out</h2>
        <p>
          The Chair called for a suspension of the meeting. Then he proposed a footnote to {first?.where}, on the
          proposal of a convention, which stands in the annex of proposals. And he proposed a second one, to{' '}
          {second?.where}, on {t.to('documents', 'a-78-76')}, the report of the Secretary-General on a{' '}
          {t.to('proposals', 'programme-of-action', 'programme of action')}. That report had been asked for by{' '}
          {t.to('decisions', 'a-res-77-37-plenary')}, which the Assembly had adopted {t.on('a-res-77-37-plenary')} by a
          recorded vote of {t.vote('a-res-77-37-plenary')}. The second footnote was to balance the first. The
          arrangement was acceptable to the Russian Federation and the others in its group, and the report was adopted
          with these {t.aside('terms', 'oral-amendment', 'oral amendments')}.
        </p>
        {stepsFigure(t, adoption, 'From objection to adoption within one day')}
        <p>
          Run through{' '}
          <To at={t.at} path="/rules/consensus">
            the rule of consensus
          </To>{' '}
          as a function, the recorded steps come to what is recorded: while the objection stood, the text was not
          agreed; once it was lifted, the outcome is “{inWords(known(agreed, 'the last step').verdict.outcome)}”. The
          rule does not ask how many objected, nor how many were ready to accept. That is what sets it apart from a
          majority.
        </p>
        <h2>What was said of it</h2>
        <p>
          {t.to('interventions', 'grc-2023-07-28', 'Greece')} called the outcome{' '}
          {t.aside('terms', 'footnote-diplomacy', '“footnote diplomacy”')}.{' '}
          {t.to('interventions', 'can-2023-07-28', 'Canada')} said that consensus must not be used to bully and to hold
          up progress. {t.to('interventions', 'ind-2023-07-28', 'India')} found the report faulty, and yet an important
          step ahead. The observer adds that{' '}
          {t.to('remarks', 'no-equal-treatment', 'many could not accept equal treatment')} of the two proposals, of
          which the programme of action had the wider support. These are statements around a decision. None of them
          changes how it was taken: by consensus.
        </p>
        <h2>After the footnotes</h2>
        <p>
          {capitalised(t.on('a-dec-78-541-plenary'))} the General Assembly took{' '}
          {t.to('decisions', 'a-dec-78-541-plenary', 'a decision on the work of the group')}, by consensus as reported,
          and the Secretariat set up the {t.to('mechanisms', 'global-poc-directory', 'directory of points of contact')}{' '}
          on that basis.
        </p>
        <p>
          Of the two proposals under the footnotes, neither came to be under its own name.{' '}
          {capitalised(formatEdtfInSentence(known(likeMinded.on, 'the day of the statement')))}, a group of{' '}
          {spelled(likeMinded.states.length)} states{' '}
          {t.to('interventions', 'like-minded-2024-07-11', 'asked for clearer words on binding norms')}, by a session
          report generated by AI. The {t.to('decisions', 'a-80-257-adoption', 'final report')} of the group, adopted by
          consensus {t.on('a-80-257-adoption')}, gives no mandate for a treaty. The programme of action was superseded
          by the elements of a permanent mechanism, agreed in{' '}
          {t.to('decisions', 'a-79-214-adoption', 'the third report')} on{' '}
          {dated(t.get('decisions', 'a-79-214-adoption').on)} by consensus;{' '}
          {t.to('interventions', 'irn-2024-07-12', 'Iran (Islamic Republic of) dissociated itself')} from one paragraph
          of it, by a session report generated by AI. On this day the record gives the standing of the question of{' '}
          {t.to('issues', 'treaty', 'a treaty')} as {standing(t, 'treaty')}, and that of{' '}
          {t.to('issues', 'institutional-format', 'the permanent body')} as {standing(t, 'institutional-format')}.
        </p>
        {livesFigure(t, ['un-convention-iis', 'programme-of-action'], 'Two proposals that met in one report')}
      </>
    );
  },
  questions: [
    'The account does not list who objected. How should a record show an objection whose makers are known only in part?',
    'A footnote changes no paragraph. To whom did each of the two matter, and what did it commit anyone to?',
    'Under consensus one objection suffices; under a majority it counts as one. What does each of the two ask of the states that were ready to accept the draft?',
  ],
  further: [
    { path: '/rules/consensus', words: 'The rule of consensus', note: 'its legal source, and every adoption replayed' },
    {
      path: '/what-if/decisions/a-78-265-adoption',
      words: 'What if?',
      note: 'the same adoption under another rule; hypothetical, and marked so',
    },
    { path: '/issues/consensus-rule', words: 'Must every decision be by consensus?', note: 'the positions taken' },
    {
      path: '/sources/stimson-discord-and-diplomacy',
      words: 'The account this story rests on',
      note: 'and the judgements of its author, kept apart from the facts',
    },
    {
      path: '/mechanisms/diplo-cybersecurity-diplomacy',
      words: 'Cybersecurity Diplomacy',
      note: 'an online course of DiploFoundation on the processes, norms and law',
    },
  ],
};
