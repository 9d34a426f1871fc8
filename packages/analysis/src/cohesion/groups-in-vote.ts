import {
  type Coalition,
  type Decision,
  latest,
  members,
  type Reference,
  regionalGroupNames,
  type View,
} from '@acquis/domain';
import { answered } from '../answered.js';
import { tracksStore } from '../store/tracks-store.js';
import { type CohesionInVote, cohesion } from './cohesion.js';
import { isStanding } from './standing.js';

/** How a group voted in one recorded vote. */
export interface GroupInVote extends Omit<CohesionInVote, 'vote'> {
  readonly id: string;
  readonly name: string;
  /** Its page; null for a regional group, which is no record. */
  readonly reference: Reference | null;
}

/** The groups of a vote: regional groups as they are today, coalitions as they were on the day. */
export interface GroupsInVote {
  readonly regions: readonly GroupInVote[];
  readonly coalitions: readonly GroupInVote[];
}

/** Coalitions parted into those to be shown at once and the others, each in the order given. */
export interface PartedCoalitions {
  readonly first: readonly GroupInVote[];
  readonly others: readonly GroupInVote[];
}

/** The least members a group must have had for its cohesion to say something. */
const fewest = 5;

/** The standing coalitions (those formed for one text or meeting are left to their own pages) whose members of the day of a decision are wholly known, the largest first. */
export function coalitionsOn(decision: Decision, view: View): readonly Coalition[] {
  const size = ({ id }: Coalition) => members(id, latest(decision.on)).length;
  return view.coalitions
    .find((coalition) => isStanding(coalition) && coalition.complete && !coalition.undated)
    .filter((coalition) => size(coalition) >= fewest)
    .toSorted((a, b) => size(b) - size(a));
}

function alikeFirst(a: GroupInVote, b: GroupInVote): number {
  return (b.index ?? -1) - (a.index ?? -1) || b.members - a.members;
}

/** How the groups voted on a decision, those most alike first; none where the record holds no complete vote by member. */
export function groupsInVote(decision: Decision, view: View): GroupsInVote {
  const store = tracksStore(view);
  if (!store.votes.some(({ id }) => id === decision.id)) return { regions: [], coalitions: [] };
  const inVote = (
    group: Parameters<typeof cohesion>[1],
    head: Pick<GroupInVote, 'id' | 'name' | 'reference'>,
  ): GroupInVote[] => {
    const found = answered(() => cohesion(store, group, { votes: [decision.id] }));
    const [vote] = typeof found === 'string' ? [] : found.votes;
    return vote ? [{ ...vote, ...head }] : [];
  };
  const regions = Object.entries(regionalGroupNames).flatMap(([id, name]) =>
    inVote({ region: id }, { id, name, reference: null }),
  );
  const coalitions = coalitionsOn(decision, view).flatMap(({ id, title }) =>
    inVote({ coalition: id }, { id, name: title, reference: { collection: 'coalitions', id } }),
  );
  return { regions: regions.sort(alikeFirst), coalitions: coalitions.sort(alikeFirst) };
}

function positionsOf({ reference }: GroupInVote, view: View): number {
  return reference ? view.backLinks(reference).filter(({ collection }) => collection === 'positions').length : 0;
}

/** The coalitions heard most in the record by its positions, the larger before the smaller, before the others. */
export function partedCoalitions(coalitions: readonly GroupInVote[], shown: number, view: View): PartedCoalitions {
  const positions = new Map(coalitions.map((group) => [group, positionsOf(group, view)]));
  const first = new Set(
    coalitions
      .toSorted((a, b) => (positions.get(b) ?? 0) - (positions.get(a) ?? 0) || b.members - a.members)
      .slice(0, shown),
  );
  return {
    first: coalitions.filter((group) => first.has(group)),
    others: coalitions.filter((group) => !first.has(group)),
  };
}
