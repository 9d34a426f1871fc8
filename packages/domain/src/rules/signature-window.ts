import { earliest, isExact, latest } from '../core/edtf.js';
import { daysBetween, formatEdtf, formatEdtfInSentence } from '../core/edtf-format.js';
import { count } from '../core/words.js';
import type { SignatureWindowFacts } from './facts/signature-window.js';
import type { Rule, Verdict } from './rule.js';
import { lawOfTreaties } from './treaty-law.js';

/** Whether a treaty lies open for signature. */
export type SignatureWindowOutcome = 'not-yet-open' | 'open' | 'closed' | 'not-enough-facts';

function answer({ day, opens, closes, endless, provision }: SignatureWindowFacts): Verdict<SignatureWindowOutcome> {
  const rule = provision ?? lawOfTreaties('24 (4)');
  const lacking = (...reasons: string[]) => ({ outcome: 'not-enough-facts' as const, reasons, rule });
  if (opens === null) return lacking('The day of opening for signature is missing.');
  const opening = `It opens for signature ${formatEdtfInSentence(opens)}.`;
  if (closes !== null && latest(closes) < earliest(opens))
    return lacking(opening, `Its last day, ${formatEdtf(closes)}, lies before it opens.`);
  if (day < earliest(opens))
    return { outcome: 'not-yet-open', reasons: [opening], rule, on: opens, margin: daysBetween(day, earliest(opens)) };
  if (!isExact(opens) && day < latest(opens))
    return lacking(opening, 'The exact day of opening is missing, and the day asked about lies in that time.');
  const opened = `It was opened for signature ${formatEdtfInSentence(opens)}.`;
  if (endless) return { outcome: 'open', reasons: [opened, 'Its text sets no last day for signature.'], rule };
  if (closes === null) return lacking(opened, 'The last day for signature, or that there is none, is missing.');
  const closing = `The last day for signature is ${formatEdtf(closes)}, and that day counts.`;
  if (day > latest(closes))
    return {
      outcome: 'closed',
      reasons: [
        opened,
        closing,
        'A State that has not signed by then can still join by accession where the text provides for it.',
      ],
      rule,
      margin: daysBetween(latest(closes), day),
    };
  if (!isExact(closes) && day >= earliest(closes))
    return lacking(opened, closing, 'The exact last day is missing, and the day asked about lies in that time.');
  const left = daysBetween(day, latest(closes));
  return {
    outcome: 'open',
    reasons: [
      opened,
      closing,
      left === 0 ? 'That is the day asked about.' : `${count(left, 'day')} ${left === 1 ? 'is' : 'are'} left.`,
    ],
    rule,
    margin: left,
  };
}

/** Whether a treaty lies open for signature on a day; the first and the last day count. */
export const signatureWindow = {
  name: 'signature-window',
  title: 'Window of signature',
  about:
    'Whether a treaty lies open for signature on a day, from the day on which it opens to its last day, both included.',
  legal: [lawOfTreaties('24 (4)')],
  outcomes: {
    'not-yet-open': 'It has not been opened for signature yet.',
    open: 'It lies open for signature.',
    closed: 'Its last day for signature has passed.',
    'not-enough-facts': 'A day that would decide is missing; the reasons say which.',
  },
  unit: 'days',
  apply: answer,
} as const satisfies Rule<'signature-window', SignatureWindowFacts, SignatureWindowOutcome>;
