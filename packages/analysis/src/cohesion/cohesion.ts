import { compareText, type MemberVote } from '@acquis/domain';
import { type Method, methodNamed } from '../method.js';
import { type Group, groupOf } from '../store/groups.js';
import { type Selected, select } from '../store/select.js';
import type { Inputs, Selection } from '../store/selection.js';
import { cell, type VoteHead, type VoteStore } from '../store/vote-store.js';
import { voteInCell } from '../store/vote-words.js';
import { agreementIndex, type GroupTally, plurality } from './agreement-index.js';

/** How a group voted in one recorded vote. */
export interface CohesionInVote {
  readonly vote: Pick<VoteHead, 'id' | 'decision' | 'symbol' | 'title' | 'on'>;
  /** Member States of the group on the day. */
  readonly members: number;
  readonly tally: GroupTally & { readonly noVoteRecorded: number };
  /** The agreement index, 0 to 1; null where fewer than two members voted. */
  readonly index: number | null;
  /** The way most members voted; null where no single way had most. */
  readonly plurality: Exclude<MemberVote, 'no-vote-recorded'> | null;
  /** Members that voted otherwise; nobody where no single way had most. */
  readonly apart: readonly { readonly state: string; readonly vote: Exclude<MemberVote, 'no-vote-recorded'> }[];
}

/** The mean of the index over some votes. */
export interface MeanCohesion {
  /** Votes with an index. */
  readonly votes: number;
  /** Their plain mean; null where there are none. */
  readonly index: number | null;
}

/** How far a group voted alike. */
export interface Cohesion {
  readonly group: {
    readonly collection: 'coalitions' | 'regional-groups';
    readonly id: string;
    readonly name: string;
    /** Members of the day of each vote, or those of today. */
    readonly membership: 'on-the-day' | 'today';
  };
  readonly mean: MeanCohesion;
  readonly byYear: readonly (MeanCohesion & { readonly year: number })[];
  /** Vote by vote, in the order of the source. */
  readonly votes: readonly CohesionInVote[];
  readonly inputs: Inputs;
  readonly method: Method;
}

const ways = { inFavour: 'in-favour', against: 'against', abstaining: 'abstaining' } as const;

function inVote({ states, votes, cells }: Selected, head: VoteHead, column: number): CohesionInVote {
  const cast = states.flatMap((state, row) => {
    const value = cells[row * votes.length + column] ?? cell.notMember;
    const vote = voteInCell(value);
    return vote === undefined ? [] : [{ state, vote }];
  });
  const count = (way: MemberVote) => cast.filter(({ vote }) => vote === way).length;
  const tally = {
    inFavour: count('in-favour'),
    against: count('against'),
    abstaining: count('abstaining'),
    noVoteRecorded: count('no-vote-recorded'),
  };
  const most = plurality(tally);
  const { id, decision, symbol, title, on } = head;
  return {
    vote: { id, decision, symbol, title, on },
    members: cast.length,
    tally,
    index: agreementIndex(tally),
    plurality: most && ways[most],
    apart: cast.flatMap(({ state, vote }) =>
      most === null || vote === 'no-vote-recorded' || vote === ways[most] ? [] : [{ state, vote }],
    ),
  };
}

function meanOf(votes: readonly CohesionInVote[]): MeanCohesion {
  const indices = votes.flatMap(({ index }) => index ?? []);
  const sum = indices.reduce((total, index) => total + index, 0);
  return { votes: indices.length, index: indices.length > 0 ? sum / indices.length : null };
}

function byYear(votes: readonly CohesionInVote[]): Cohesion['byYear'] {
  const years = [...new Set(votes.map(({ vote }) => vote.on.slice(0, 4)))].sort(compareText);
  return years.map((year) => ({
    year: Number(year),
    ...meanOf(votes.filter(({ vote }) => vote.on.startsWith(year))),
  }));
}

/**
 * How far a coalition or a regional group voted alike, vote by vote, by year and on the whole, and who voted apart from it.
 *
 * @throws RangeError when there is no such group, or the selection names what there is not
 * @throws Refusal when the membership of the coalition is undated or not wholly known
 */
export function cohesion(
  store: VoteStore,
  group: Group,
  selection: Omit<Selection, 'coalition' | 'region' | 'consensus'> = {},
): Cohesion {
  const { collection, id, name, membership } = groupOf(group);
  const { votes, track, from, to } = selection;
  const selected = select(store, { votes, track, from, to, ...group });
  const inVotes = selected.votes
    .map((head, column) => inVote(selected, head, column))
    .filter(({ members }) => members > 0);
  return {
    group: { collection, id, name, membership },
    mean: meanOf(inVotes),
    byYear: byYear(inVotes),
    votes: inVotes,
    inputs: selected.inputs,
    method: methodNamed('cohesion'),
  };
}
