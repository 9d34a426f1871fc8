import {
  type Decision,
  type Edtf,
  type MemberVote,
  memberVotes,
  noVoteRecorded,
  rollOf,
  type View,
} from '@acquis/domain';
import { noSuch } from '../no-such.js';
import { Refusal } from '../refusal.js';
import { cell, type VoteStore } from '../store/vote-store.js';
import { voteInCell } from '../store/vote-words.js';

/** The figures of a recorded vote, in members. */
export interface Figures {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
  readonly noVoteRecorded: number;
}

/** What is known of one recorded vote: all of it, or the figures and some names. */
export interface Ballot {
  readonly id: string;
  readonly title: string;
  readonly symbol: string | null;
  readonly on: Edtf;
  readonly stage: Decision['stage'];
  /** Whether every member's vote is known by name. */
  readonly complete: boolean;
  /** Null where no figures were found. */
  readonly figures: Figures | null;
  /** The votes known by name; never filled up. */
  readonly named: ReadonlyMap<string, MemberVote>;
  /** What a reader must know of the names. */
  readonly notes: readonly string[];
}

function figuresOf(votes: Iterable<MemberVote>): Figures {
  const counts = new Map<MemberVote, number>(memberVotes.map((vote) => [vote, 0]));
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  const count = (vote: MemberVote) => counts.get(vote) ?? 0;
  return {
    inFavour: count('in-favour'),
    against: count('against'),
    abstaining: count('abstaining'),
    noVoteRecorded: count('no-vote-recorded'),
  };
}

function fromStore(store: VoteStore, column: number): ReadonlyMap<string, MemberVote> {
  const width = store.votes.length;
  return new Map(
    store.states.flatMap((state, row) => {
      const vote = voteInCell(store.cells[row * width + column] ?? cell.notMember);
      return vote ? [[state, vote] as const] : [];
    }),
  );
}

function byList(lists: { readonly [K in 'inFavour' | 'against' | 'abstaining']: readonly string[] }) {
  return new Map<string, MemberVote>([
    ...lists.inFavour.map((state) => [state, 'in-favour'] as const),
    ...lists.against.map((state) => [state, 'against'] as const),
    ...lists.abstaining.map((state) => [state, 'abstaining'] as const),
  ]);
}

function fromDecision(decision: Decision): Ballot {
  const { id, title, symbol, on, stage, tally, namedVotes } = decision;
  const head = { id, title, symbol, on, stage };
  const roll = rollOf(decision);
  if (roll) {
    const named = byList(roll);
    for (const state of roll.noVoteRecorded) named.set(state, 'no-vote-recorded');
    return { ...head, complete: true, figures: figuresOf(named.values()), named, notes: [] };
  }
  if (!tally && !namedVotes) {
    throw new Refusal(`The record holds neither figures nor names of a recorded vote on ${id}.`);
  }
  const none = noVoteRecorded(decision);
  const groups = namedVotes?.groups.length
    ? ['Groups said as a whole to have voted so are not counted for any member.']
    : [];
  return {
    ...head,
    complete: false,
    figures: tally && none !== null ? { ...tally, noVoteRecorded: none } : null,
    named: namedVotes ? byList(namedVotes) : new Map(),
    notes: [...(namedVotes?.note ? [namedVotes.note] : []), ...groups],
  };
}

/**
 * A recorded vote by its id or that of its decision: from the store where it holds it, else from the record as known on the
 * view's day, where a committee's vote is known by its figures and some names.
 *
 * @throws RangeError when neither knows it
 * @throws Refusal when the record holds neither figures nor names
 */
export function ballotOf(store: VoteStore, id: string, view: View): Ballot {
  const column = store.votes.findIndex((vote) => vote.id === id || vote.decision === id);
  const head = store.votes[column];
  if (head) {
    const { title, symbol, on } = head;
    const named = fromStore(store, column);
    const figures = figuresOf(named.values());
    return { id: head.id, title, symbol, on, stage: 'plenary', complete: true, figures, named, notes: [] };
  }
  const decision = view.decisions.lookup(id);
  if (decision) return fromDecision(decision);
  throw noSuch(
    'recorded vote',
    id,
    [...store.votes, ...view.decisions.all()].map((known) => known.id),
  );
}
