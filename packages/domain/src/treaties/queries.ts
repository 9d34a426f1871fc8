import { statedAt } from '../core/dated-value.js';
import { type Day, type Edtf, earliest, latest } from '../core/edtf.js';
import { daysBetween } from '../core/edtf-format.js';
import type { View } from '../core/view.js';
import { records } from '../generated/records.js';
import { consents, signatures } from '../treaty-actions/acts.js';
import type { TreatyAction } from '../treaty-actions/schema.js';
import type { TreatyDerived } from './derived.js';
import type { Treaty } from './schema.js';
import type { TreatyStatus } from './status.js';

/** The day of the last event of an act that has happened by the end of a day. */
export function eventOn(treaty: Treaty, act: Treaty['events'][number]['act'], day: Day): Edtf | null {
  return treaty.events.filter((event) => event.act === act && latest(event.on) <= day).at(-1)?.on ?? null;
}

function scheduled(treaty: Treaty, act: Treaty['schedule'][number]['act'], day: Day): Edtf | null {
  const known = treaty.schedule.filter((item) => item.act === act);
  return statedAt(known, day)?.on ?? null;
}

/** The window of signature as known on a day. */
export function signatureOf(treaty: Treaty, day: Day): TreatyDerived['signature'] {
  const opens = eventOn(treaty, 'opened-for-signature', day) ?? scheduled(treaty, 'opens-for-signature', day);
  const closes = scheduled(treaty, 'closes-for-signature', day);
  const open = opens !== null && earliest(opens) <= day && closes !== null && latest(closes) >= day;
  return { opens, closes, daysLeft: open ? daysBetween(day, latest(closes)) : null };
}

/** Where a treaty stands at the end of a day. */
export function treatyStatusOf(treaty: Treaty, day: Day): TreatyStatus {
  if (eventOn(treaty, 'entered-into-force', day)) return 'in-force';
  const { closes } = signatureOf(treaty, day);
  if (eventOn(treaty, 'opened-for-signature', day)) {
    return closes !== null && latest(closes) < day ? 'closed-for-signature' : 'open-for-signature';
  }
  if (eventOn(treaty, 'adopted', day)) return 'adopted';
  return eventOn(treaty, 'text-approved', day) ? 'text-approved' : 'unknown';
}

const unconfirmed = (actions: readonly TreatyAction[]) =>
  actions.filter(({ attestation }) => attestation !== 'official').length;

/** The counts of a treaty on the view's day, computed from the actions known by then. */
export function countsOf(treaty: Treaty, view: View): TreatyDerived['counts'] {
  const actions = view['treaty-actions'].find({ treaty: treaty.id });
  const signed = actions.filter(({ action }) => signatures.has(action));
  const instruments = actions.filter(({ action }) => consents.has(action));
  const deposited = instruments.filter(({ deposit }) => deposit === 'shown');
  const denounced = actions.filter(({ action }) => action === 'denunciation').length;
  return {
    listed: records['treaty-actions'].some((action) => action.treaty === treaty.id),
    signatories: signed.length,
    named: signed.filter(({ state, otherActor }) => state !== null || otherActor !== null).length,
    signaturesNotConfirmed: unconfirmed(signed),
    deposited: deposited.length - denounced,
    depositsNotConfirmed: unconfirmed(deposited),
    depositNotShown: instruments.length - deposited.length,
  };
}

/** How far a treaty is from entering into force on the view's day. */
export function distanceOf(treaty: Treaty, view: View): TreatyDerived['entryIntoForce'] {
  const on = eventOn(treaty, 'entered-into-force', view.day);
  const threshold = treaty.entryIntoForce?.threshold ?? null;
  const { listed, deposited } = countsOf(treaty, view);
  const remaining =
    on === null && threshold !== null && listed && eventOn(treaty, 'opened-for-signature', view.day) !== null
      ? Math.max(0, threshold - deposited)
      : null;
  return { on, threshold, remaining };
}
