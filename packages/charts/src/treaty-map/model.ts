import {
  actionsOn,
  consents,
  latest,
  type State,
  signatures,
  type Treaty,
  type TreatyAction,
  type View,
} from '@acquis/domain';
import type { Layout } from '../world-map/layouts.js';
import { type WorldMap, worldMap } from '../world-map/world-map.js';

/** Where a state may stand towards a treaty, as far as the record shows, in the order they are listed. */
export const standings = ['deposited', 'signed', 'denounced', 'none'] as const;

/** One of the {@link standings}. */
export type Standing = (typeof standings)[number];

/** The standings in words. */
export const standingWords: Readonly<Record<Standing, string>> = {
  deposited: 'instrument deposited',
  signed: 'signed, no deposit shown',
  denounced: 'denounced',
  none: 'neither in the record',
};

/** A state and where it stands. */
export interface StandingOf {
  readonly state: State['id'];
  readonly name: string;
  readonly group: State['regionalGroup'];
  readonly standing: Standing;
}

function after(standing: Standing, { action, deposit, on }: TreatyAction, view: View): Standing {
  if (consents.has(action) && deposit === 'shown') return 'deposited';
  if (signatures.has(action) && standing === 'none') return 'signed';
  return action === 'denunciation' && on !== null && latest(on) <= view.day ? 'denounced' : standing;
}

/**
 * Where each state of the day stands towards a treaty by the acts recorded: never inferred. Empty where the record lists no act
 * by a named state.
 */
export function treatyStandings(treaty: Treaty, view: View): readonly StandingOf[] {
  const acts = actionsOn(treaty.id, view);
  if (acts.every(({ state }) => state === null)) return [];
  return view.states
    .all()
    .filter(({ admitted }) => admitted <= view.day)
    .map(({ id, title, regionalGroup }) => ({
      state: id,
      name: title,
      group: regionalGroup,
      standing: acts
        .filter(({ state }) => state === id)
        .reduce<Standing>((standing, act) => after(standing, act, view), 'none'),
    }));
}

/** Signatures and deposits of a treaty that no dot shows, since no source names the state, or an organisation acted. */
export function notPlaced(treaty: Treaty, view: View): number {
  return actionsOn(treaty.id, view).filter(
    ({ state, action, deposit }) =>
      state === null && (signatures.has(action) || (consents.has(action) && deposit === 'shown')),
  ).length;
}

/** The map of a treaty: every state of the day one dot near its place. Undefined where the record lists no act by a named state. */
export function treatyMap(treaty: Treaty, view: View, layout: Layout = 'wide'): WorldMap<StandingOf> | undefined {
  const states = treatyStandings(treaty, view);
  return states.length === 0 ? undefined : worldMap(states, layout);
}

/** Counts of each standing. */
export function countStandings(states: readonly StandingOf[]): Readonly<Record<Standing, number>> {
  const counts: Record<Standing, number> = { deposited: 0, signed: 0, denounced: 0, none: 0 };
  for (const { standing } of states) counts[standing] += 1;
  return counts;
}
