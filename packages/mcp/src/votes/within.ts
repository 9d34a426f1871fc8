import { membershipsSince } from '@acquis/analysis';
import { type Coalition, type Decision, formatEdtf, isUndatedOn, latest, members, type State } from '@acquis/domain';
import { Refused } from '../refused.js';

/** A group to which votes are narrowed. */
export interface Within {
  readonly among: (state: State['id']) => boolean;
  /** What a reader must know of its membership. */
  readonly notes: readonly string[];
}

/**
 * The states that belonged to a coalition on the day of every one of the decisions.
 *
 * @throws Refused where memberships of such an early day are not recorded
 */
export function within(coalition: Coalition, decisions: readonly Decision[]): Within {
  const days = decisions.map(({ on }) => latest(on));
  if (days.some((day) => day < membershipsSince))
    throw new Refused(
      `Memberships are recorded from ${formatEdtf(membershipsSince)} on, so no group is followed to an earlier vote; leave "coalition" out, or name its states.`,
    );
  const lists = days.map((day) => new Set<string>(members(coalition.id, day)));
  const undated = days.some((day) => isUndatedOn(coalition, day));
  return {
    among: (state) => lists.every((list) => list.has(state)),
    notes: [
      `Only States that belonged to ${coalition.title} on the day of every vote.`,
      ...(undated
        ? ['Its membership rests on entries without a date: today’s, unverified for the day of the vote.']
        : []),
    ],
  };
}
