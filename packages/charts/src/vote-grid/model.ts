import {
  type Coalition,
  compareText,
  type Decision,
  latest,
  type MemberVote,
  members,
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

/** The members of a coalition on the day of the vote, and all others. */
export interface CoalitionGrouping {
  readonly coalition: Coalition['id'];
}

const voteLabels: Readonly<Record<MemberVote, string>> = {
  'in-favour': 'In favour',
  against: 'Against',
  abstaining: 'Abstaining',
  'no-vote-recorded': 'No vote recorded',
};

type KeyOf = (state: State, vote: MemberVote) => readonly [key: string, label: string];

function keyOf(grouping: Grouping, state: State, vote: MemberVote): ReturnType<KeyOf> {
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

function byMembership({ coalition }: CoalitionGrouping, decision: Decision, view: View): KeyOf {
  const belonging = new Set<string>(members(coalition, latest(decision.on)));
  const name = view.nameOf({ collection: 'coalitions', id: coalition });
  return ({ id }) => (belonging.has(id) ? ['members', name] : ['others', 'All other members']);
}

function orderOf(grouping: Grouping | CoalitionGrouping, keys: Iterable<string>): readonly string[] {
  if (typeof grouping === 'object') return ['members', 'others'];
  if (grouping === 'region') return [...Object.keys(regionalGroupNames), 'none'];
  return grouping === 'vote' ? memberVotes : [...keys].sort();
}

/** Counts of each vote among cells. */
export function countVotes(cells: readonly VoteCell[]): Readonly<Record<MemberVote, number>> {
  const counts: Record<MemberVote, number> = { 'in-favour': 0, against: 0, abstaining: 0, 'no-vote-recorded': 0 };
  for (const { vote } of cells) counts[vote] += 1;
  return counts;
}

/**
 * The grid of a vote by member: every member of that day one cell, grouped. Empty where the record holds no complete vote
 * by member. Regional groups are today's; a coalition is that of the day of the vote.
 */
export function voteGrid(
  decision: Decision,
  view: View,
  grouping: Grouping | CoalitionGrouping = 'region',
): readonly VoteGroup[] {
  const keyed: KeyOf =
    typeof grouping === 'object'
      ? byMembership(grouping, decision, view)
      : (state, vote) => keyOf(grouping, state, vote);
  const groups = new Map<string, { label: string; cells: VoteCell[] }>();
  for (const state of view.states.all()) {
    const vote = voteOf(state.id, decision);
    if (!vote) continue;
    const [key, label] = keyed(state, vote);
    const group = groups.get(key) ?? { label, cells: [] };
    groups.set(key, group);
    group.cells.push({ state: state.id, code: state.id.toUpperCase(), name: state.title, vote });
  }
  return orderOf(grouping, groups.keys()).flatMap((key) => {
    const group = groups.get(key);
    if (!group) return [];
    const cells = group.cells.sort(grouping === 'alphabet' ? byName : byVote);
    return [{ key, label: group.label, counts: countVotes(cells), cells }];
  });
}
