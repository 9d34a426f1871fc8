import { containsEdtf, type Edtf } from '../../core/edtf.js';
import type { View } from '../../core/view.js';
import { eventOn } from '../../treaties/queries.js';
import type { Treaty } from '../../treaties/schema.js';
import { consents } from '../../treaty-actions/acts.js';
import { actionsOn } from '../../treaty-actions/queries.js';
import type { TreatyAction } from '../../treaty-actions/schema.js';
import { type ConsentOutcome, consentToBeBound } from '../consent-to-be-bound.js';
import { type EntryIntoForceOutcome, entryIntoForce } from '../entry-into-force.js';
import type { Verdict } from '../rule.js';
import { consentFactsOf, entryFactsOf } from '../treaty-facts.js';

/** A day computed by a rule beside the day recorded. */
export interface DayReplay<Outcome extends string> {
  readonly status: 'agrees' | 'differs' | 'not-enough-facts';
  readonly recorded: Edtf | null;
  readonly verdict: Verdict<Outcome>;
}

function compared<Outcome extends string>(
  verdict: Verdict<Outcome | 'not-enough-facts'>,
  recorded: Edtf | null,
  expected: boolean,
): DayReplay<Outcome | 'not-enough-facts'> {
  if (verdict.outcome === 'not-enough-facts') return { status: 'not-enough-facts', recorded, verdict };
  const same = recorded === null || verdict.on === undefined ? recorded === null : containsEdtf(verdict.on, recorded);
  return { status: same && expected ? 'agrees' : 'differs', recorded, verdict };
}

/** Whether the day of entry into force computed from the instruments known on the view's day is the day recorded. */
export function replayEntryIntoForce(treaty: Treaty, view: View): DayReplay<EntryIntoForceOutcome> {
  const recorded = eventOn(treaty, 'entered-into-force', view.day);
  const verdict = entryIntoForce.apply(entryFactsOf(treaty, view));
  return compared(verdict, recorded, (verdict.outcome === 'in-force') === (recorded !== null));
}

/** For each instrument that has a recorded day from which the treaty binds its depositor: whether the rule computes that day. */
export function replayBindingDays(
  treaty: Treaty,
  view: View,
): readonly (DayReplay<ConsentOutcome> & { readonly action: TreatyAction['id'] })[] {
  return actionsOn(treaty.id, view)
    .filter(({ action, entryIntoForceFor }) => consents.has(action) && entryIntoForceFor !== null)
    .map((action) => {
      const verdict = consentToBeBound.apply(consentFactsOf(treaty, action, view));
      return { action: action.id, ...compared(verdict, action.entryIntoForceFor, verdict.on !== undefined) };
    });
}
