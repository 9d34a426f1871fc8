import type { State, View } from '@acquis/domain';
import type { Cohesion, CohesionInVote } from '../cohesion/cohesion.js';
import { isStanding } from '../cohesion/standing.js';
import type { Asked } from './acts.js';
import type { Ballot } from './ballots.js';
import { cohesionOf } from './cohesion-of.js';

/** A vote in which a state voted otherwise than most members of a standing group it belonged to on that day. */
export interface Apart extends Ballot {
  readonly group: Cohesion['group'];
  readonly inGroup: CohesionInVote;
}

/** Where a state voted apart from its groups, and for which groups that cannot be said. */
export interface FromGroups {
  /** Newest first. */
  readonly apart: readonly Apart[];
  /** Standing groups it belongs or belonged to that were compared, by short name. */
  readonly compared: readonly string[];
  /** Why others were not, each in a sentence. */
  readonly refused: readonly string[];
}

/**
 * Compares the votes of a state with what most members of each of its standing groups did, on the membership of the day.
 * States that sponsored one text together are no group from which one could vote apart.
 */
export function apartFromGroups(state: State, ballots: readonly Ballot[], view: View): FromGroups {
  const groups = view.coalitions.find(
    (coalition) => isStanding(coalition) && coalition.memberships.some((each) => each.state === state.id),
  );
  const results = groups.map(({ id }) => cohesionOf({ coalition: id }, view));
  const found = results.filter((result) => typeof result !== 'string');
  const apart = found.flatMap(({ group, votes }) =>
    votes.flatMap((inGroup) => {
      const ballot = ballots.find(({ decision }) => decision.id === inGroup.vote.decision);
      return ballot && inGroup.apart.some((each) => each.state === state.id) ? [{ ...ballot, group, inGroup }] : [];
    }),
  );
  return {
    apart: apart.sort((a, b) => (a.decision.on < b.decision.on ? 1 : a.decision.on > b.decision.on ? -1 : 0)),
    compared: found.map(({ group }) => view.nameOf({ collection: 'coalitions', id: group.id })),
    refused: results.filter((result) => typeof result === 'string'),
  };
}

/** Votes apart on what is asked. */
export function within(asked: Asked, { apart }: FromGroups): readonly Apart[] {
  return apart.filter(({ decision }) => asked(decision));
}
