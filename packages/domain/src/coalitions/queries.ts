import { type Day, earliest } from '../core/edtf.js';
import { records } from '../generated/records.js';
import type { Coalition, Membership } from './schema.js';

function covers({ from, to, attestedFrom }: Membership, day: Day): boolean {
  const start = from ?? attestedFrom;
  return (start === null || earliest(start) <= day) && (to === null || earliest(to) > day);
}

/**
 * The memberships that count on a day, as coded for the record: status `member`, begun (on the first day of an imprecise
 * date; where the day of joining was not found, from the first year attested) and not ended. A membership without any
 * date counts on every day: it is today's, unverified for any other (see {@link isUndated}).
 */
export function membershipsOn(coalition: Coalition, day: Day): readonly Membership[] {
  const counted = coalition.memberships.filter((membership) => membership.status === 'member' && covers(membership, day));
  return counted.filter(({ state, name }, index) => counted.findIndex((other) => other.state === state && other.name === name) === index);
}

/** Whether a membership has no date at all. */
export function isUndated({ from, attestedFrom }: Membership): boolean {
  return from === null && attestedFrom === null;
}

/**
 * The States of the United Nations that belonged to a coalition on a day.
 *
 * @throws RangeError when there is no such coalition
 */
export function members(id: Coalition['id'], day: Day): readonly NonNullable<Membership['state']>[] {
  const coalition = records.coalitions.find((candidate) => candidate.id === id);
  if (!coalition) throw new RangeError(`there is no coalition "${id}"`);
  return membershipsOn(coalition, day).flatMap(({ state }) => state ?? []);
}
