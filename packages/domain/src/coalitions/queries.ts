import { type Day, earliest } from '../core/edtf.js';
import { records } from '../generated/records.js';
import type { Coalition, Membership } from './schema.js';

function covers({ from, to, attestedFrom }: Membership, day: Day): boolean {
  const start = from ?? attestedFrom;
  return (start === null || earliest(start) <= day) && (to === null || earliest(to) > day);
}

/**
 * The memberships that count on a day, as coded for the record: status `member`, begun (on the first day of an imprecise
 * date; where the day of joining was not found, from the first year attested) and not ended. A member without any date, and
 * every member of a coalition marked `undated`, counts on every day: that is today's membership, unverified for any other.
 */
export function membershipsOn({ id }: Pick<Coalition, 'id'>, day: Day): readonly Membership[] {
  const coalition = coalitionOf(id);
  const counted = coalition.memberships.filter(
    (membership) => membership.status === 'member' && (coalition.undated || covers(membership, day)),
  );
  const seen = new Set<string>();
  return counted.filter(({ state, name }) => {
    const member = `${state}/${name}`;
    if (seen.has(member)) return false;
    seen.add(member);
    return true;
  });
}

/** Whether the membership of a coalition on a day rests on entries without a date: today's, unverified for any other day. */
export function isUndatedOn(coalition: Coalition, day: Day): boolean {
  return coalition.undated || membershipsOn(coalition, day).some(({ from, attestedFrom }) => !from && !attestedFrom);
}

function coalitionOf(id: string): Coalition {
  const coalition = records.coalitions.find((candidate) => candidate.id === id);
  if (!coalition) throw new RangeError(`there is no coalition "${id}"`);
  return coalition;
}

/**
 * The States of the United Nations that belonged to a coalition on a day.
 *
 * @throws RangeError when there is no such coalition
 */
export function members(id: Coalition['id'], day: Day): readonly NonNullable<Membership['state']>[] {
  return membershipsOn({ id }, day).flatMap(({ state }) => state ?? []);
}
