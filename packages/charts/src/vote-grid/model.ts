import {
  compareText,
  type Decision,
  type MemberVote,
  memberVotes,
  regionalGroupNames,
  type State,
  sortKey,
  type View,
  voteOf,
} from '@acquis/domain';

/** One member's cell. */
export interface VoteCell {
  readonly state: State['id'];
  readonly code: string;
  readonly name: string;
  readonly vote: MemberVote;
}

/** A group of cells with its count of each vote. */
export interface VoteGroup {
  readonly key: string;
  readonly label: string;
  readonly counts: Readonly<Record<MemberVote, number>>;
  readonly cells: readonly VoteCell[];
}

/** How the cells are grouped. */
export const groupings = ['region', 'vote', 'alphabet'] as const;

/** One of the {@link groupings}. */
export type Grouping = (typeof groupings)[number];

const voteLabels: Readonly<Record<MemberVote, string>> = {
  'in-favour': 'In favour',
  against: 'Against',
  abstaining: 'Abstaining',
  'no-vote-recorded': 'No vote recorded',
};

function keyOf(grouping: Grouping, state: State, vote: MemberVote): readonly [key: string, label: string] {
  if (grouping === 'vote') return [vote, voteLabels[vote]];
  if (grouping === 'alphabet') {
    const initial = state.title.normalize('NFD').charAt(0).toUpperCase();
    return [initial, initial];
  }
  return state.regionalGroup
    ? [state.regionalGroup, regionalGroupNames[state.regionalGroup]]
    : ['none', 'No regional group'];
}

function byName(a: VoteCell, b: VoteCell): number {
  return compareText(sortKey(a.name), sortKey(b.name));
}

/** Cells in the order of their vote, then by name, so that a group reads as one run of each. */
function byVote(a: VoteCell, b: VoteCell): number {
  return memberVotes.indexOf(a.vote) - memberVotes.indexOf(b.vote) || byName(a, b);
}

/** Counts of each vote among cells. */
export function countVotes(cells: readonly VoteCell[]): Readonly<Record<MemberVote, number>> {
  const counts: Record<MemberVote, number> = { 'in-favour': 0, against: 0, abstaining: 0, 'no-vote-recorded': 0 };
  for (const { vote } of cells) counts[vote] += 1;
  return counts;
}

/**
 * The grid of a vote by member: every member of that day one cell, grouped. Empty where the record holds no complete vote
 * by member. Regional groups are today's.
 */
export function voteGrid(decision: Decision, view: View, grouping: Grouping = 'region'): readonly VoteGroup[] {
  const groups = new Map<string, { label: string; cells: VoteCell[] }>();
  for (const state of view.states.all()) {
    const vote = voteOf(state.id, decision);
    if (!vote) continue;
    const [key, label] = keyOf(grouping, state, vote);
    const group = groups.get(key) ?? { label, cells: [] };
    groups.set(key, group);
    group.cells.push({ state: state.id, code: state.id.toUpperCase(), name: state.title, vote });
  }
  const order =
    grouping === 'region'
      ? [...Object.keys(regionalGroupNames), 'none']
      : grouping === 'vote'
        ? [...memberVotes]
        : [...groups.keys()].sort();
  return order.flatMap((key) => {
    const group = groups.get(key);
    if (!group) return [];
    const cells = group.cells.sort(grouping === 'alphabet' ? byName : byVote);
    return [{ key, label: group.label, counts: countVotes(cells), cells }];
  });
}
