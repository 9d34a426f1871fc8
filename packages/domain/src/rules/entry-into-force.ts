import { type Edtf, earliest, latest } from '../core/edtf.js';
import { formatEdtf, formatEdtfInSentence } from '../core/edtf-format.js';
import { count, listInWords } from '../core/words.js';
import type { EntryIntoForceFacts, Instrument } from './facts/entry-into-force.js';
import { caveats, namesOf, type Tallied, tallied } from './instruments-counted.js';
import { ordinal } from './ordinal.js';
import type { LegalSource, Rule, Verdict } from './rule.js';
import { afterDelay } from './treaty-days.js';
import { lawOfTreaties } from './treaty-law.js';

/** Whether a treaty is in force. */
export type EntryIntoForceOutcome = 'in-force' | 'day-fixed' | 'below-threshold' | 'not-enough-facts';

/** A range from one day to another as a date: the day itself where both are the same. */
export function between(from: string, to: string): Edtf {
  return from === to ? from : `[${from}..${to}]`;
}

/** The rule on entry into force as data, in words. */
export function delayInWords({
  threshold,
  delayDays,
  delayMonths,
  begins,
  conditions,
}: Pick<EntryIntoForceFacts, 'threshold' | 'delayDays' | 'delayMonths' | 'begins' | 'conditions'>): string {
  const instrument = `the date of deposit of the ${threshold === null ? 'last' : ordinal(threshold)} instrument needed`;
  const also = conditions.map(({ group, atLeast }) => `, at least ${atLeast} of them of members of ${group}`).join('');
  const months = delayMonths === null ? [] : [count(delayMonths, 'month')];
  const days = delayDays === null ? [] : [count(delayDays, 'day')];
  const delay = listInWords([...months, ...days]);
  const after =
    begins === 'first-of-next-month'
      ? `on the first day of the month following the expiration of ${delay} after ${instrument}`
      : delayDays !== null && delayMonths === null
        ? `on the ${ordinal(delayDays)} day after ${instrument}`
        : `${delay} after ${instrument}`;
  return `The treaty enters into force ${after}${also}.`;
}

function shortfall({ needed, standing }: Tallied, { conditions, threshold }: EntryIntoForceFacts): readonly string[] {
  const unmet = conditions.flatMap(({ group, atLeast }) => {
    const of = standing.filter(({ groups }) => groups.includes(group)).length;
    return of < atLeast
      ? [`${of} of them ${of === 1 ? 'is' : 'are'} of members of ${group}; at least ${atLeast} are needed.`]
      : [];
  });
  return [
    `${count(standing.length, 'instrument')} of the ${threshold} needed ${standing.length === 1 ? 'is' : 'are'} known to be deposited.`,
    ...unmet,
    `At least ${count(needed, 'more instrument')} ${needed === 1 ? 'is' : 'are'} needed.`,
  ];
}

interface Reached extends Tallied {
  readonly facts: EntryIntoForceFacts;
  readonly instruments: readonly Instrument[];
  readonly rule: LegalSource;
  readonly aside: readonly string[];
}

function reached({
  facts,
  instruments,
  soonest,
  surest,
  undated,
  rule,
  aside,
}: Reached): Verdict<EntryIntoForceOutcome> {
  const { day } = facts;
  const lacking = (...reasons: readonly string[]) =>
    ({ outcome: 'not-enough-facts', reasons: [...reasons, ...aside], rule }) as const;
  const [from, to] = [soonest && afterDelay(soonest, facts), surest && afterDelay(surest, facts)];
  if (undated.length > 0) {
    const missing = `The days of deposit of some instruments are missing: ${namesOf(undated)}.`;
    if (to === null || to > day) return lacking('Enough instruments are known to be deposited.', missing);
    const latestDay = `It entered into force ${formatEdtfInSentence(to)} at the latest.`;
    return { outcome: 'in-force', reasons: [delayInWords(facts), latestDay, missing, ...aside], rule };
  }
  if (soonest === null || surest === null) {
    const unclear = instruments.filter(({ on }) => on !== null && earliest(on) !== latest(on));
    return lacking(
      `Whether enough instruments stood by ${formatEdtf(day)} depends on days that are not known exactly: ${namesOf(unclear)}.`,
    );
  }
  const deposit = `The ${ordinal(facts.threshold ?? 0)} instrument needed was deposited ${formatEdtfInSentence(between(soonest, surest))}.`;
  if (from === null || to === null) return lacking(deposit, 'How long after that it enters into force is missing.');
  const on = between(from, to);
  const start = (verb: string) => `It ${verb} into force ${formatEdtfInSentence(on)}.`;
  const reasons = [deposit, delayInWords(facts)];
  if (to <= day) return { outcome: 'in-force', reasons: [...reasons, start('entered'), ...aside], rule, on };
  if (from > day) return { outcome: 'day-fixed', reasons: [...reasons, start('enters'), ...aside], rule, on };
  return lacking(...reasons, start('enters'), 'The exact days of deposit are missing.');
}

function apply(facts: EntryIntoForceFacts): Verdict<EntryIntoForceOutcome> {
  const { threshold, instruments, provision } = facts;
  const rule: LegalSource = provision ?? lawOfTreaties('24 (1)');
  const lacking = (reason: string) => ({ outcome: 'not-enough-facts', reasons: [reason], rule }) as const;
  if (threshold === null) return lacking('The number of instruments needed is missing.');
  if (instruments === null) return lacking('The single instruments and their days of deposit are missing.');
  const found = tallied(facts, instruments, threshold);
  const aside = caveats(facts, instruments, found.standing);
  return found.soonest === null && found.needed > 0
    ? { outcome: 'below-threshold', reasons: [...shortfall(found, facts), ...aside], rule, margin: found.needed }
    : reached({ ...found, facts, instruments, rule, aside });
}

/** When a treaty enters into force, computed from the instruments deposited by a day. */
export const entryIntoForce = {
  name: 'entry-into-force',
  title: 'Entry into force',
  about:
    'Whether a treaty is in force on a day, and from which day: a number of instruments of consent to be bound, with their conditions, and a delay. Once reached, that day stands, also where an instrument is withdrawn later.',
  legal: [lawOfTreaties('24 (1)'), lawOfTreaties('16'), lawOfTreaties('55')],
  outcomes: {
    'in-force': 'The treaty is in force.',
    'day-fixed': 'Enough instruments are deposited; the day of entry into force is fixed and lies ahead.',
    'below-threshold': 'Fewer instruments are known to be deposited than are needed.',
    'not-enough-facts': 'Something that would decide is missing; the reasons say what.',
  },
  unit: 'instruments',
  apply,
} as const satisfies Rule<'entry-into-force', EntryIntoForceFacts, EntryIntoForceOutcome>;
