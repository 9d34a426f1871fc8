import { compareText, type Edtf, earliest, latest } from '../core/edtf.js';
import { formatEdtfInSentence } from '../core/edtf-format.js';
import { inWords } from '../core/words.js';
import { consents, signatures } from '../treaty-actions/acts.js';
import { between } from './entry-into-force.js';
import type { ConsentToBeBoundFacts } from './facts/consent-to-be-bound.js';
import type { Rule, Verdict } from './rule.js';
import { afterDelay, laterOf } from './treaty-days.js';
import { lawOfTreaties } from './treaty-law.js';

/** What a participant is to a treaty. */
export type ConsentOutcome = 'bound' | 'consented' | 'signed' | 'denounced' | 'no-act-shown' | 'not-enough-facts';

type Act = ConsentToBeBoundFacts['acts'][number];

/** The provision by which an act gives consent. */
function meansOf(action: Act['action']) {
  if (action === 'definitive-signature') return lawOfTreaties('12');
  return action === 'accession' ? lawOfTreaties('15') : lawOfTreaties('14');
}

function withoutInstrument(acts: readonly Act[]): Verdict<ConsentOutcome> {
  const reported = acts.find(({ action }) => consents.has(action));
  if (reported)
    return {
      outcome: 'not-enough-facts',
      reasons: [
        `The ${inWords(reported.action)} is reported, and no source shows that the instrument was deposited.`,
        'An instrument establishes consent upon its deposit with the depositary, unless the treaty provides otherwise.',
      ],
      rule: lawOfTreaties('16'),
    };
  const signature = acts.find(({ action }) => signatures.has(action));
  if (signature)
    return {
      outcome: 'signed',
      reasons: [
        `It signed the treaty${signature.on ? ` ${formatEdtfInSentence(signature.on)}` : ''}, subject to ratification, acceptance or approval: that is not yet consent to be bound.`,
        'A signatory is obliged to refrain from acts that would defeat the object and purpose of the treaty until it makes clear that it does not intend to become a party.',
      ],
      rule: lawOfTreaties('18'),
    };
  return {
    outcome: 'no-act-shown',
    reasons: [
      'No act of signature or of consent is shown; a participant that is not listed may have acted all the same.',
    ],
    rule: lawOfTreaties('11'),
  };
}

function withInstrument(
  { action, on }: Act,
  { day, inForceFrom, later }: ConsentToBeBoundFacts,
): Verdict<ConsentOutcome> {
  const rule = later?.provision ?? meansOf(action);
  const gave = `It gave its consent to be bound by ${inWords(action)}${on ? ` ${formatEdtfInSentence(on)}` : ', on a day that is not known'}.`;
  if (inForceFrom === null)
    return {
      outcome: 'consented',
      reasons: [gave, 'No day of entry into force of the treaty is known.'],
      rule: meansOf(action),
    };
  const inForce = `The treaty ${latest(inForceFrom) <= day ? 'entered' : 'enters'} into force ${formatEdtfInSentence(inForceFrom)}.`;
  if (earliest(inForceFrom) > day && on === null)
    return { outcome: 'consented', reasons: [gave, inForce], rule: meansOf(action) };
  const lacking = (what: string) => ({ outcome: 'not-enough-facts' as const, reasons: [gave, inForce, what], rule });
  if (on === null) return lacking('The day of deposit is missing.');
  if (later === null) return lacking('How long after its deposit the treaty binds one that joins later is missing.');
  const [from, to] = [afterDelay(earliest(on), later), afterDelay(latest(on), later)];
  if (from === null || to === null)
    return lacking('How long after its deposit the treaty binds one that joins later is missing.');
  const first = laterOf(from, earliest(inForceFrom));
  const last = laterOf(to, latest(inForceFrom));
  const start = between(first, last);
  const binds = `The treaty ${last <= day ? 'binds' : 'is to bind'} it from ${formatEdtfInSentence(start).replace(/^on /, '')}: the day that follows from its own deposit or that on which the treaty enters into force, whichever is later.`;
  if (last <= day) return { outcome: 'bound', reasons: [gave, inForce, binds], rule, on: start };
  if (first > day) return { outcome: 'consented', reasons: [gave, inForce, binds], rule, on: start };
  return lacking('The exact day from which it binds is missing, and the day asked about lies in that time.');
}

function apply(facts: ConsentToBeBoundFacts): Verdict<ConsentOutcome> {
  const done = facts.acts.filter(({ on }) => on === null || latest(on) <= facts.day);
  const instrument = done
    .filter(({ action, deposited }) => consents.has(action) && deposited)
    .sort((a, b) => compareText(a.on ?? '', b.on ?? ''))
    .at(-1);
  const joinedAgain = (on: Edtf | null) => on !== null && !!instrument?.on && earliest(instrument.on) > latest(on);
  const denounced = done.find(({ action, on }) => action === 'denunciation' && !joinedAgain(on));
  if (denounced)
    return {
      outcome: 'denounced',
      reasons: [
        `It denounced the treaty${denounced.on ? ` ${formatEdtfInSentence(denounced.on)}` : ''}. From when that takes effect is not computed here.`,
      ],
      rule: lawOfTreaties('54'),
    };
  return instrument ? withInstrument(instrument, facts) : withoutInstrument(done);
}

/** What a State or organization is to a treaty on a day, by its acts. */
export const consentToBeBound = {
  name: 'consent-to-be-bound',
  title: 'Consent to be bound',
  about:
    'Whether a State or organization is bound by a treaty on a day, from its own acts: signature, deposit of an instrument of ratification, acceptance, approval or accession, denunciation.',
  legal: ['11', '12', '14', '15', '16', '18', '24 (3)', '54'].map(lawOfTreaties),
  outcomes: {
    bound: 'The treaty is in force for it.',
    consented: 'It has given its consent to be bound; the treaty is not yet in force for it.',
    signed: 'It has signed, and no consent to be bound is shown.',
    denounced: 'It has denounced the treaty.',
    'no-act-shown': 'No act of it is shown, which does not say that there was none.',
    'not-enough-facts': 'Something that would decide is missing; the reasons say what.',
  },
  unit: null,
  apply,
} as const satisfies Rule<'consent-to-be-bound', ConsentToBeBoundFacts, ConsentOutcome>;
