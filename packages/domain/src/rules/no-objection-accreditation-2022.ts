import { liftedInWords, standingInWords } from './accreditation.js';
import type { NoObjectionAccreditation2022Facts } from './facts/no-objection-accreditation-2022.js';
import type { LegalSource, Rule, Verdict } from './rule.js';

/** How an entity may take part in the open-ended working group 2021–2025. */
export type Accreditation2022Outcome =
  | 'attends-as-of-right'
  | 'accredited'
  | 'not-accredited'
  | 'pending'
  | 'not-applied';

const modalities: LegalSource = {
  name: 'Modalities of participation, letter of the Chair of 22 April 2022',
  source: 'lets-talk-cyber-modalities-2022',
  locator: 'the modalities agreed, as reported',
};

const disclosure: LegalSource = {
  name: 'Modalities of participation, letter of the Chair of 22 April 2022: what is disclosed',
  source: 'cfma-oewg-accreditation',
  locator: 'what Member States may ask of the Chair',
};

const rights =
  'An entity accredited attends formal meetings as an observer, speaks in the dedicated session and submits papers.';

function apply({
  consultativeStatus,
  applied,
  periodEnded,
  objections,
}: NoObjectionAccreditation2022Facts): Verdict<Accreditation2022Outcome> {
  const rule = modalities;
  if (consultativeStatus)
    return {
      outcome: 'attends-as-of-right',
      reasons: [
        'It has consultative status with the Economic and Social Council: it takes part as of right, and no State is asked whether it objects.',
      ],
      rule,
    };
  const without =
    'It has no consultative status with the Economic and Social Council, and may take part on a no-objection basis.';
  if (!applied) return { outcome: 'not-applied', reasons: [without, 'It did not apply to the Secretariat.'], rule };
  const standing = objections.filter(({ withdrawn }) => !withdrawn);
  const lifted = liftedInWords(objections);
  if (standing.length === 0)
    return periodEnded
      ? { outcome: 'accredited', reasons: [without, ...lifted, 'No State objects.', rights], rule, margin: 1 }
      : {
          outcome: 'pending',
          reasons: [without, ...lifted, 'No State objects so far; the silence procedure has not ended.'],
          rule,
        };
  return {
    outcome: 'not-accredited',
    reasons: [
      without,
      ...lifted,
      ...standingInWords(standing),
      'The objection of one State suffices.',
      'The State that objects is encouraged to tell the Chair; on request the Chair tells Member States who objected to whom, and what basis was given.',
    ],
    rule,
    margin: standing.length,
  };
}

/** Accreditation to the open-ended working group 2021–2025, by the modalities of April 2022. */
export const noObjectionAccreditation2022 = {
  name: 'no-objection-accreditation-2022',
  title: 'Accreditation on a no-objection basis, 2022',
  about:
    'How an entity takes part in the formal meetings of the open-ended working group 2021–2025: as of right with consultative status, otherwise on a no-objection basis, where the objection of one State suffices.',
  legal: [modalities, disclosure],
  outcomes: {
    'attends-as-of-right': 'It takes part as of right.',
    accredited: 'It is accredited, as an observer.',
    'not-accredited': 'It is not accredited: an objection stands.',
    pending: 'The time in which States may object has not ended.',
    'not-applied': 'It did not apply.',
  },
  unit: 'objections',
  apply,
} as const satisfies Rule<
  'no-objection-accreditation-2022',
  NoObjectionAccreditation2022Facts,
  Accreditation2022Outcome
>;
