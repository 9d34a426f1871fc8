import { acquis, type Coalition, type Day, membershipsOn, regionalGroupNames } from '@acquis/domain';
import { noSuch } from '../no-such.js';
import { Refusal } from '../refusal.js';
import type { Selection } from './selection.js';

/** A coalition or a regional group, by id. */
export type Group =
  | { readonly coalition: string; readonly region?: undefined }
  | { readonly region: string; readonly coalition?: undefined };

/** A group of states with its membership. */
export interface GroupOfStates {
  readonly collection: 'coalitions' | 'regional-groups';
  readonly id: string;
  readonly name: string;
  /** Who belonged to it on the day of a vote, or who belongs to it today. */
  readonly membership: 'on-the-day' | 'today';
  readonly membersOn: (day: Day) => ReadonlySet<string>;
}

/** The first day for which the record holds whole memberships; those that ended before it are not in it. */
export const membershipsSince: Day = '2005-01-01';

function membersOf(coalition: Coalition, day: Day): ReadonlySet<string> {
  const members = membershipsOn(coalition, day).filter(
    ({ state }) => state !== null && acquis.states.get(state).status === 'member',
  );
  if (members.some(({ from, attestedFrom }) => from === null && attestedFrom === null)) {
    throw new Refusal(`${coalition.title}: not every membership is dated, so no index is computed for it.`);
  }
  return new Set(members.flatMap(({ state }) => state ?? []));
}

function coalitionOf(id: string): GroupOfStates {
  const coalition = acquis.coalitions.lookup(id);
  if (!coalition) {
    const ids = acquis.coalitions.all().map((each) => each.id);
    throw noSuch('coalition', id, ids);
  }
  if (coalition.undated) {
    throw new Refusal(
      `${coalition.title}: only today's membership is known, unverified for any other day, so no index is computed for it.`,
    );
  }
  if (!coalition.complete) {
    throw new Refusal(`${coalition.title}: the record does not name every member, so no index is computed for it.`);
  }
  const byDay = new Map<Day, ReadonlySet<string>>();
  const membersOn = (day: Day) => {
    const made = byDay.get(day) ?? membersOf(coalition, day);
    byDay.set(day, made);
    return made;
  };
  return { collection: 'coalitions', id: coalition.id, name: coalition.title, membership: 'on-the-day', membersOn };
}

function regionOf(id: string): GroupOfStates {
  const name = Object.entries(regionalGroupNames).find(([group]) => group === id)?.[1];
  if (name === undefined) throw noSuch('regional group', id, Object.keys(regionalGroupNames));
  const members = new Set<string>(acquis.states.find((state) => state.regionalGroup === id).map((state) => state.id));
  return { collection: 'regional-groups', id, name, membership: 'today', membersOn: () => members };
}

/** What a reader must know of groups, in sentences. */
export function notesOn(groups: readonly GroupOfStates[]): readonly string[] {
  return groups
    .filter(({ membership }) => membership === 'today')
    .map(({ name }) => `${name} are the group as it is today, unverified for any other day.`);
}

/**
 * A group by its id.
 *
 * @throws RangeError when there is no such group
 * @throws Refusal when its membership is undated or not wholly known
 */
export function groupOf(group: Group): GroupOfStates {
  return group.coalition !== undefined ? coalitionOf(group.coalition) : regionOf(group.region);
}

/** The groups that are asked for: a coalition, a regional group, both or none. Throws as {@link groupOf}. */
export function groupsOf({ coalition, region }: Pick<Selection, 'coalition' | 'region'>): readonly GroupOfStates[] {
  return [
    ...(coalition === undefined ? [] : [groupOf({ coalition })]),
    ...(region === undefined ? [] : [groupOf({ region })]),
  ];
}
