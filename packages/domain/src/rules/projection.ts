import type { Day } from '../core/edtf.js';
import { formatEdtf, formatEdtfInSentence } from '../core/edtf-format.js';
import type { View } from '../core/view.js';
import { count } from '../core/words.js';
import { eventOn } from '../treaties/queries.js';
import type { Treaty } from '../treaties/schema.js';
import { delayInWords, entryIntoForce } from './entry-into-force.js';
import type { EntryIntoForceFacts } from './facts/entry-into-force.js';
import type { Pace } from './facts/projection.js';
import type { LegalSource } from './rule.js';
import { addDays, afterDelay } from './treaty-days.js';
import { entryFactsOf } from './treaty-facts.js';

/** When a treaty would enter into force at a pace somebody supposes. Never a forecast. */
export interface Projection {
  readonly hypothetical: true;
  readonly treaty: Treaty['id'];
  /** The day from which the pace is supposed to hold. */
  readonly from: Day;
  readonly pace: Pace;
  /** What is supposed, in words, to be shown with every use of the result. */
  readonly assumption: string;
  /** Instruments still needed on that day; null where that is not known. */
  readonly needed: number | null;
  /** The day on which the last instrument needed would be deposited; null where there is none to compute. */
  readonly reachedOn: Day | null;
  /** The day on which the treaty would enter into force; null where there is none to compute. */
  readonly inForceOn: Day | null;
  readonly reasons: readonly string[];
  readonly rule: LegalSource;
}

const DAYS_A_YEAR = 365.2425;
const LAST_DAY = '9999-12-31';
const FARTHEST = (Date.parse(LAST_DAY) - Date.parse('1900-01-01')) / 86_400_000;

function checked({ instruments, per }: Pace): Pace {
  if (!Number.isFinite(instruments) || instruments <= 0)
    throw new RangeError(`a pace of ${instruments} instruments a ${per} leads nowhere: expected a number above 0`);
  return { instruments, per };
}

function supposed({ instruments, per }: Pace, from: Day, { conditions }: EntryIntoForceFacts): string {
  const also = conditions
    .map(({ group, atLeast }) => `, that at least ${atLeast} of all are of members of ${group}`)
    .join('');
  return `Supposes that from ${formatEdtf(from)} on ${count(instruments, 'instrument')} a ${per} ${instruments === 1 ? 'is' : 'are'} deposited, evenly, that each counts${also} and that none is withdrawn. Nothing in the record says that this pace will hold.`;
}

/** The day on which a number of instruments would have been deposited at a pace; null beyond the year 9999. */
function dayAt(from: Day, needed: number, { instruments, per }: Pace): Day | null {
  const days = Math.ceil((needed / instruments) * (per === 'year' ? DAYS_A_YEAR : DAYS_A_YEAR / 12));
  if (days > FARTHEST) return null;
  const day = addDays(from, days);
  return day.length === LAST_DAY.length ? day : null;
}

/**
 * When a treaty would enter into force if, from the view's day on, instruments were deposited at a stated pace.
 *
 * @throws RangeError when the pace is not a number above 0, or the treaty is not known on the day
 */
export function projection(treaty: Treaty, view: View, pace: Pace): Projection {
  const facts = entryFactsOf(treaty, view);
  const { outcome, reasons, rule, margin } = entryIntoForce.apply(facts);
  const base = {
    hypothetical: true as const,
    treaty: treaty.id,
    from: view.day,
    pace: checked(pace),
    assumption: supposed(pace, view.day, facts),
    rule,
  };
  const known = { ...base, reachedOn: null, inForceOn: null };
  const since = eventOn(treaty, 'entered-into-force', view.day);
  if (since !== null)
    return { ...known, needed: 0, reasons: [`It entered into force ${formatEdtfInSentence(since)}, by the record.`] };
  if (outcome === 'in-force' || outcome === 'day-fixed') return { ...known, needed: 0, reasons };
  if (outcome === 'not-enough-facts' || margin === undefined) return { ...known, needed: null, reasons };
  const reachedOn = dayAt(view.day, margin, pace);
  if (reachedOn === null)
    return { ...known, needed: margin, reasons: [...reasons, 'At that pace the day lies beyond the year 9999.'] };
  const inForceOn = afterDelay(reachedOn, facts);
  const said = `At that pace the last instrument needed would be deposited on ${formatEdtf(reachedOn)}.`;
  const start = inForceOn
    ? `${delayInWords(facts)} That would be ${formatEdtf(inForceOn)}.`
    : 'How long after that the treaty enters into force is missing.';
  return { ...base, needed: margin, reachedOn, inForceOn, reasons: [...reasons, said, start] };
}
