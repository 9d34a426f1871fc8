import { liftedInWords, standingInWords } from './accreditation.js';
import type { GlobalMechanismAccreditation2025Facts } from './facts/global-mechanism-accreditation-2025.js';
import type { LegalSource, Rule, Verdict } from './rule.js';

/** How an entity may take part in the Global Mechanism. */
export type Accreditation2025Outcome =
  | 'attends-as-of-right'
  | 'accredited'
  | 'in-consultation'
  | 'not-accredited'
  | 'pending'
  | 'not-applied';

const modalities: LegalSource = {
  name: 'A/80/257, annex I: additional elements on modalities of participation',
  source: 'unoda-meeting-76825',
  locator: 'the additional elements on modalities, as reproduced',
};

const consultations: LegalSource = {
  name: 'A/80/257, annex I: consultations on objections',
  source: 'expert-commentary-oewg-august-2025',
  locator: 'A New Global Mechanism',
};

const unread =
  'Whether the modalities set a limit of time for these consultations, and what of an objection must be disclosed, was not read.';

function objected({
  consultation,
  objections,
}: GlobalMechanismAccreditation2025Facts): Verdict<Accreditation2025Outcome> {
  const standing = objections.filter(({ withdrawn }) => !withdrawn);
  const said = [...liftedInWords(objections), ...standingInWords(standing)];
  const margin = standing.length;
  if (consultation === 'under-way')
    return {
      outcome: 'in-consultation',
      reasons: [
        ...said,
        'The Chair consults informally with the States that object; while an objection stands the entity is not accredited.',
        unread,
      ],
      rule: consultations,
      margin,
    };
  return {
    outcome: 'not-accredited',
    reasons: [
      ...said,
      consultation === 'over'
        ? 'The Chair has consulted informally with the States that object, and an objection still stands: that of one State suffices.'
        : 'The objection of one State suffices. The modalities provide for informal consultations of the Chair with the States that object.',
      ...(consultation === 'over' ? [] : [unread]),
    ],
    rule: consultations,
    margin,
  };
}

function apply(facts: GlobalMechanismAccreditation2025Facts): Verdict<Accreditation2025Outcome> {
  const { consultativeStatus, applied, periodEnded, objections } = facts;
  const rule = modalities;
  if (consultativeStatus)
    return {
      outcome: 'attends-as-of-right',
      reasons: [
        'It has consultative status with the Economic and Social Council: it may take part in plenary and review meetings, and no State is asked whether it objects.',
      ],
      rule,
    };
  const without =
    'It has no consultative status with the Economic and Social Council, and may take part on a no-objection basis.';
  if (!applied) return { outcome: 'not-applied', reasons: [without, 'It did not apply to the Secretariat.'], rule };
  if (objections.some(({ withdrawn }) => !withdrawn)) {
    const verdict = objected(facts);
    return { ...verdict, reasons: [without, ...verdict.reasons] };
  }
  const lifted = liftedInWords(objections);
  return periodEnded
    ? { outcome: 'accredited', reasons: [without, ...lifted, 'No State objects.'], rule, margin: 1 }
    : {
        outcome: 'pending',
        reasons: [without, ...lifted, 'No State objects so far; the time in which States may object has not ended.'],
        rule,
      };
}

/** Accreditation to the Global Mechanism, by the modalities of July 2025. */
export const globalMechanismAccreditation2025 = {
  name: 'global-mechanism-accreditation-2025',
  title: 'Accreditation to the Global Mechanism, 2025',
  about:
    'How an entity takes part in the plenary and review meetings of the Global Mechanism: with consultative status, otherwise on a no-objection basis. New against 2022 are informal consultations of the Chair with States that object; an objection that stands still suffices.',
  legal: [modalities, consultations],
  outcomes: {
    'attends-as-of-right': 'It may take part in plenary and review meetings without being put to States.',
    accredited: 'It is accredited.',
    'in-consultation': 'An objection stands, and the Chair consults with the States that object.',
    'not-accredited': 'It is not accredited: an objection stands.',
    pending: 'The time in which States may object has not ended.',
    'not-applied': 'It did not apply.',
  },
  unit: 'objections',
  apply,
} as const satisfies Rule<
  'global-mechanism-accreditation-2025',
  GlobalMechanismAccreditation2025Facts,
  Accreditation2025Outcome
>;
