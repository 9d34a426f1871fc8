import { type Cohesion, type CohesionInVote, cohesion, tracksStore } from '@acquis/analysis';
import { memberVoteWords, type State, type View } from '@acquis/domain';
import { answered } from '../question';
import type { Asked } from './acts';
import type { Ballot } from './ballots';
import { type Entry, fromRecord } from './entry';

/** A vote in which a state voted otherwise than most members of a group it belonged to on that day. */
export interface Apart extends Ballot {
  readonly group: Cohesion['group'];
  readonly inGroup: CohesionInVote;
}

/** Where a state voted apart from its groups, and for which groups that cannot be said. */
export interface FromGroups {
  /** Newest first. */
  readonly apart: readonly Apart[];
  /** Groups it belongs or belonged to that were compared, by name. */
  readonly compared: readonly string[];
  /** Why others were not, each in a sentence. */
  readonly refused: readonly string[];
}

/** Compares the votes of a state with what most members of each of its groups did, on the membership of the day. */
export function apartFromGroups(state: State, ballots: readonly Ballot[], view: View): FromGroups {
  const store = tracksStore(view);
  const groups = view.coalitions.find(({ memberships }) => memberships.some((each) => each.state === state.id));
  const results = groups.map(({ id }) => answered(() => cohesion(store, { coalition: id })));
  const found = results.filter((result) => typeof result !== 'string');
  const apart = found.flatMap(({ group, votes }) =>
    votes.flatMap((inGroup) => {
      const ballot = ballots.find(({ decision }) => decision.id === inGroup.vote.decision);
      return ballot && inGroup.apart.some((each) => each.state === state.id) ? [{ ...ballot, group, inGroup }] : [];
    }),
  );
  return {
    apart: apart.sort((a, b) => (a.decision.on < b.decision.on ? 1 : a.decision.on > b.decision.on ? -1 : 0)),
    compared: found.map(({ group }) => group.name),
    refused: results.filter((result) => typeof result === 'string'),
  };
}

/** A vote apart from a group as a line. */
export function apartEntry({ decision, vote, group, inGroup }: Apart): Entry {
  const { tally, plurality } = inGroup;
  const most = plurality ? memberVoteWords[plurality] : '';
  return {
    on: decision.on,
    text: `${decision.symbol ?? decision.title}: ${memberVoteWords[vote]}; most members of ${group.name}: ${most}`,
    note: `${group.name}, members of that day: ${tally.inFavour} in favour, ${tally.against} against, ${tally.abstaining} abstaining, ${tally.noVoteRecorded} with no vote recorded`,
    vote,
    ...fromRecord({ collection: 'decisions', id: decision.id }, decision),
  };
}

/** Votes apart on what is asked. */
export function within(asked: Asked, { apart }: FromGroups): readonly Apart[] {
  return apart.filter(({ decision }) => asked(decision));
}
