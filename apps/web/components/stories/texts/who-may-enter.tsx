import { attestationOf, capitalised, count, formatEdtf, formatEdtfInSentence, type Id } from '@acquis/domain';
import { accessRulesFigure } from '../figures/access-rules';
import { objectionsOf, roundFigure } from '../figures/round';
import type { Story } from '../story';
import { known, stateNames, type Teller } from '../teller';

const round = 'accreditation-2022';

function on(t: Teller, id: Id<'accreditations'>): string {
  return formatEdtfInSentence(t.get('accreditations', id).on);
}

function figure(t: Teller, id: Id<'accreditations'>, of: string): number {
  return known(
    t.get('accreditations', id).figures.find((each) => each.of.includes(of)),
    `the number of ${of} in ${id}`,
  ).number;
}

/** How many organisations a source says that a state objected to. */
function objectedTo(t: Teller, id: Id<'accreditations'>): number {
  return t
    .get('accreditations', id)
    .objections.filter(({ basis }) => basis === 'named')
    .reduce((sum, { stakeholders }) => sum + stakeholders.length, 0);
}

/** The states of a statement, without those whose own place in it nobody has checked. */
function checkedStates(t: Teller, id: Id<'interventions'>): string {
  const intervention = t.get('interventions', id);
  return stateNames(
    t.view,
    intervention.states.filter((_, index) => attestationOf(intervention, `states.${index}`) !== 'unverified'),
  );
}

export const whoMayEnter: Story = {
  slug: 'who-may-enter-the-room',
  answer: (t) => {
    const { applied, notAccredited, named } = objectionsOf(t, round);
    return (
      <>
        Of {applied} organisations that applied to the open-ended working group in{' '}
        {t.get('accreditations', round).on.slice(0, 4)}, {notAccredited} were not accredited. For {named} of these a
        source names the state that objected; for the others no source names one. The objection of one state still
        suffices.
      </>
    );
  },
  tell: (t) => {
    const first = t.get('accreditations', 'first-oewg-refusals-2019');
    const letter = 'multistakeholder-letter-2021-12';
    const { applied, accredited, notAccredited, asOfRight, named, inferred, unknown } = objectionsOf(t, round);
    const proponents = known(
      t.get('proposals', 'regular-stakeholder-modalities-2024').events[0],
      'who proposed other modalities',
    ).by.flatMap((party) => ('state' in party && party.state ? [party.state] : []));
    const delayed = t.get('accreditations', 'deadlock-2021-12').states.map(({ state }) => state);
    return (
      <>
        <h2>{capitalised(count(known(first.applied, 'applications'), 'application'))}, none accepted</h2>
        <p>
          Conversations on security in cyberspace concern those who run the networks, study them and defend them. In the
          negotiations themselves states decide, and states also decide who may listen. In the{' '}
          {t.to('processes', 'oewg-2019-2021', 'first open-ended working group')} non-governmental organisations in{' '}
          {t.aside('terms', 'ecosoc-consultative-status', 'consultative status')} with the Economic and Social Council
          could attend. {first.applied} others applied for its first session;{' '}
          {t.to('accreditations', 'first-oewg-refusals-2019', 'none of them was accredited')}, after objections by
          states that no source names.{' '}
          {t.to(
            'accreditations',
            'first-oewg-no-objection',
            'Consultations with business, non-governmental organisations and academia',
          )}{' '}
          were held as well.
        </p>
        <h2>A session without a programme</h2>
        <p>
          The mandate of the {t.to('processes', 'oewg-2021-2025', 'second group')}, {t.to('documents', 'a-res-75-240')},
          says that it may interact with other interested parties{' '}
          {t.to('accreditations', 'res-75-240-para4', '“as appropriate”')}, words open to dispute.{' '}
          {capitalised(on(t, 'chair-letter-2021-11'))} the Chair{' '}
          {t.to('accreditations', 'chair-letter-2021-11', 'proposed the modalities of the first group')}.{' '}
          {capitalised(on(t, letter))} came {t.to('accreditations', letter, 'a letter')} of more than{' '}
          {figure(t, letter, 'signatories')} signatories, {figure(t, letter, 'States')} states among or with them,
          handed over by{' '}
          {stateNames(
            t.view,
            t.get('accreditations', letter).states.map(({ state }) => state),
          )}
          . It asked for five principles, openness on objections among them.
        </p>
        <p>
          When the first session opened {on(t, 'deadlock-2021-12')}, {stateNames(t.view, delayed)}{' '}
          {t.to('accreditations', 'deadlock-2021-12', 'declined to adopt the programme of work')} before the modalities
          were settled; the session went on as a general exchange.{' '}
          {capitalised(t.on('oewg-2021-2025-modalities-2022-01'))} a proposal was put under a{' '}
          {t.aside('terms', 'silence-procedure', 'silence procedure')}.{' '}
          {t.to('decisions', 'oewg-2021-2025-modalities-2022-01', 'Several states broke the silence')}, led by the{' '}
          {t.to('interventions', 'rus-2022-01', 'Russian Federation')}. So the second session, from{' '}
          {formatEdtf(t.get('accreditations', 'informal-mode-2022-03').on)}, met{' '}
          {t.to('accreditations', 'informal-mode-2022-03', 'in informal mode')}; Iran (Islamic Republic of) voiced
          concern that this weakened the group.
        </p>
        <h2>The rule</h2>
        <p>
          {capitalised(on(t, 'modalities-2022-04-22'))} the Chair could announce that{' '}
          {t.to('accreditations', 'modalities-2022-04-22', 'modalities')} had been agreed under the same procedure.
          Organisations in consultative status take part. Others may do so as observers on a{' '}
          {t.aside('terms', 'no-objection-basis', 'no-objection basis')}: the objection of one state keeps an
          organisation out. Reasons are voluntary; who objected is told to Member States that ask. Those admitted may
          attend formal meetings, speak in a session set apart for them, and submit papers.
        </p>
        <p>
          Then came {t.to('accreditations', round, 'the round itself')}. Of {applied} organisations {accredited} were
          accredited and {notAccredited} were not; {asOfRight} more took part as of right.{' '}
          {t.to('accreditations', 'objection-ukraine-2022', 'Ukraine told the Chair')} that it objected to{' '}
          {count(objectedTo(t, 'objection-ukraine-2022'), 'entity', 'entities')} of the Russian Federation. Sources name
          the {t.to('accreditations', 'objection-russia-2022', 'Russian Federation')} as the objector to{' '}
          {count(objectedTo(t, 'objection-russia-2022'), 'organisation')}. For {inferred} more, others put the objection
          down to a state by elimination; no source names one, and neither does this page. For {unknown} the record does
          not say who objected.
        </p>
        {roundFigure(t, round, `For ${named} of ${notAccredited} organisations it is on record who objected`)}
        <h2>Around the door</h2>
        <p>
          {capitalised(on(t, 'protest-2022-07'))} the Chair had a letter from{' '}
          {t.to(
            'accreditations',
            'protest-2022-07',
            `${figure(t, 'protest-2022-07', 'organisations')} organisations and firms`,
          )}{' '}
          that regretted the outcome. {capitalised(on(t, 'visa-2022-07'))} the Russian Federation{' '}
          {t.to('accreditations', 'visa-2022-07', 'complained')} that the United States had refused visas to the head of
          its delegation, to others, and to accredited organisations from the Russian Federation; it{' '}
          {t.to('accreditations', 'visa-2023-03', 'repeated the complaint')} {on(t, 'visa-2023-03')}. By one commentary,
          Western Governments {t.to('accreditations', 'workaround-delegations', 'took experts')} of organisations that
          had not been accredited into their own delegations. And at a{' '}
          {t.to('accreditations', 'roundtable-2024', 'round table on capacity-building')}, {on(t, 'roundtable-2024')},
          stakeholders took part on an equal footing.
        </p>
        <h2>The permanent room</h2>
        <p>
          For the permanent mechanism {stateNames(t.view, proponents)}{' '}
          {t.to('proposals', 'regular-stakeholder-modalities-2024', 'proposed other modalities')}, with more room for
          expertise and decisions still led by states. {capitalised(checkedStates(t, 'stakeholders-2024-12'))}{' '}
          {t.to('interventions', 'stakeholders-2024-12', 'were wary')} of going beyond the practice of the group, by a
          session report generated by AI. At the last session of the group{' '}
          {t.to(
            'accreditations',
            'participation-2025-07',
            `${figure(t, 'participation-2025-07', 'organisations')} organisations`,
          )}{' '}
          spoke in their own session, and {t.to('accreditations', 'joint-statement-2025-07', 'a joint statement')} of
          stakeholders was made on the draft.
        </p>
        <p>
          {capitalised(on(t, 'modalities-2025-07'))} the{' '}
          {t.to('accreditations', 'modalities-2025-07', 'modalities of the Global Mechanism')} were agreed with the
          final report. The method stays largely that of before: one objection suffices. New are informal consultations
          of the Chair with states that object.
        </p>
        {accessRulesFigure(
          t,
          ['modalities-2022-04-22', 'modalities-2025-07'],
          'No objection stays, consultations are new',
        )}
        <p>
          The same question has come up in the other negotiation. The{' '}
          {t.to('processes', 'ad-hoc-committee-cybercrime', 'Ad Hoc Committee')} that wrote the convention against
          cybercrime had let organisations in by a list which the Committee approved. When it met on rules for the
          parties to come, on {t.held('ahc-rules-of-procedure-2026')},{' '}
          {t.to('decisions', 'ad-hoc-committee-cybercrime-rules-2026', 'no consensus was found')} on the access of
          observers that are no states.
        </p>
      </>
    );
  },
  questions: [
    'One objection keeps an organisation out, and its reasons are voluntary. What would a rule need so that states keep the decision and expertise still reaches the room?',
    'Others infer from a list who objected. What may a newsroom print, and what may an archive hold, on such a ground?',
    'Who speaks for those affected in a negotiation between states: their government, an organisation, or nobody?',
  ],
  further: [
    {
      path: '/rules/no-objection-accreditation-2022',
      words: 'The rule of 2022 as a function',
      note: 'and the round put through it',
    },
    {
      path: '/issues/stakeholder-role',
      words: 'What access should stakeholders have?',
      note: 'who holds which position',
    },
    {
      path: '/accreditations',
      words: 'Every event of participation',
      note: 'letters, rounds, objections, consultations',
    },
    {
      path: '/accreditations/gm-form-2026',
      words: 'Form for stakeholders of the Global Mechanism',
      note: 'for those who want to be written to',
    },
    {
      path: '/accreditations/gm-accreditation-2026',
      words: 'Accreditation to the Global Mechanism',
      note: 'what was not found of its calendar and results',
    },
    {
      path: '/mechanisms/wic-fellowship',
      words: 'Women in International Security and Cyberspace Fellowship',
      note: 'for diplomats in early and mid-career',
    },
  ],
};
