import { members } from '../coalitions/queries.js';
import { earliest, latest } from '../core/edtf.js';
import type { Citation } from '../core/record.js';
import type { View } from '../core/view.js';
import { eventOn, signatureOf } from '../treaties/queries.js';
import type { Treaty } from '../treaties/schema.js';
import { consents } from '../treaty-actions/acts.js';
import { actionsOn, actorName } from '../treaty-actions/queries.js';
import type { TreatyAction } from '../treaty-actions/schema.js';
import { entryIntoForce } from './entry-into-force.js';
import type { ConsentToBeBoundFacts } from './facts/consent-to-be-bound.js';
import type { EntryIntoForceFacts, Instrument } from './facts/entry-into-force.js';
import type { SignatureWindowFacts } from './facts/signature-window.js';
import type { LegalSource } from './rule.js';

/** A participant: a state or an organisation, by id. */
export type Participant = Pick<TreatyAction, 'state' | 'otherActor'>;

function provisionOf({ shortName }: Treaty, citation: Citation | null | undefined): LegalSource | null {
  if (!citation) return null;
  const locator = citation.locator ?? 'the whole text';
  return { name: `${shortName}, ${locator}`, source: citation.source, locator };
}

const sameActor = (a: Participant) => (b: Participant) =>
  (a.state !== null || a.otherActor !== null) && a.state === b.state && a.otherActor === b.otherActor;

/** What the record knows of the window of signature of a treaty on the view's day. */
export function signatureFactsOf(treaty: Treaty, view: View): SignatureWindowFacts {
  const { opens, closes } = signatureOf(treaty, view.day);
  return {
    day: view.day,
    opens,
    closes,
    endless: treaty.signatureRule?.endless ?? false,
    provision: provisionOf(treaty, treaty.signatureRule?.provision),
  };
}

function instrumentOf(
  action: TreatyAction,
  actions: readonly TreatyAction[],
  groups: readonly Group[],
  view: View,
): Instrument {
  const { state, otherActor, on, deposit, attestation } = action;
  const day = on === null ? view.day : latest(on);
  const denounced = actions
    .filter((act) => act.action === 'denunciation' && (!act.on || !on || latest(act.on) >= earliest(on)))
    .find(sameActor(action));
  return {
    by: actorName(action, view),
    on,
    deposited: deposit === 'shown',
    confirmed: attestation === 'official',
    organization: otherActor !== null,
    groups: groups.flatMap(({ coalition, name }) =>
      state !== null && members(coalition, day).includes(state) ? [name] : [],
    ),
    withdrawn: denounced ? (denounced.on ?? view.day) : null,
  };
}

interface Group {
  readonly coalition: NonNullable<Treaty['entryIntoForce']>['conditions'][number]['coalition'];
  readonly name: string;
}

/** What the record knows on the view's day of the instruments on a treaty and of the rule by which it enters into force. */
export function entryFactsOf(treaty: Treaty, view: View): EntryIntoForceFacts {
  const law = treaty.entryIntoForce;
  const actions = actionsOn(treaty.id, view);
  const named = (law?.conditions ?? []).map(({ coalition, atLeast }) => ({
    coalition,
    atLeast,
    name: `the ${view.coalitions.get(coalition)?.title ?? coalition}`,
  }));
  const { listed } = view.treaties.derived(treaty).counts;
  return {
    day: view.day,
    threshold: law?.threshold ?? null,
    delayDays: law?.delayDays ?? null,
    delayMonths: law?.delayMonths ?? null,
    begins: law?.begins ?? 'that-day',
    conditions: named.map(({ name, atLeast }) => ({ group: name, atLeast })),
    instruments: listed
      ? actions.filter(({ action }) => consents.has(action)).map((action) => instrumentOf(action, actions, named, view))
      : null,
    provision: provisionOf(treaty, law?.provision),
  };
}

/** What the record knows on the view's day of what a participant did towards a treaty. */
export function consentFactsOf(treaty: Treaty, participant: Participant, view: View): ConsentToBeBoundFacts {
  const { later } = treaty.entryIntoForce ?? { later: null };
  return {
    day: view.day,
    acts: actionsOn(treaty.id, view)
      .filter(sameActor(participant))
      .map(({ action, on, deposit }) => ({ action, on, deposited: deposit === 'shown' })),
    inForceFrom:
      eventOn(treaty, 'entered-into-force', view.day) ?? entryIntoForce.apply(entryFactsOf(treaty, view)).on ?? null,
    later: later && { ...later, provision: provisionOf(treaty, later.provision) },
  };
}
