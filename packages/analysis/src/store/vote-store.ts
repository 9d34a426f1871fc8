import type { Day, Decision, Id } from '@acquis/domain';

/** What a cell of a store says of a state in a vote. `notMember`: it was no Member State on that day. */
export const cell = { notMember: 0, inFavour: 1, against: 2, abstaining: 3, noVoteRecorded: 4 } as const;

/** Where recorded votes come from. */
export interface VoteSource {
  /** `tracks` for the complete votes of the domain, else what was imported. */
  readonly name: string;
  /** How the data wants to be cited. */
  readonly citation: string;
  readonly licence: string;
  /** The day of the last vote it holds; null: it holds none, or the file does not say. */
  readonly through: Day | null;
}

/** What is known of a recorded vote beside the votes by state. */
export interface VoteHead {
  readonly id: string;
  /** The decision of the domain it is; null where it is none. */
  readonly decision: Id<'decisions'> | null;
  readonly symbol: string | null;
  readonly title: string;
  readonly on: Day;
  /** `78`, `ES-10`; null: not stated. */
  readonly session: string | null;
  readonly tracks: Decision['tracks'];
}

/** A decision adopted without a vote or by consensus. It says nothing of any state's position. */
export interface Adoption extends VoteHead {
  readonly method: 'without-vote' | 'consensus';
  /** Whether a source says how it was taken, or it follows only from there being no recorded vote. */
  readonly basis: 'stated' | 'inferred-from-absence';
  /** States on record as having objected to or dissociated themselves from the text, in their own voice. */
  readonly apart: readonly string[];
}

/** Recorded votes by state, in columns. */
export interface VoteStore {
  readonly source: VoteSource;
  /** Ids as in the domain where the state is a member today (`usa`), else the historical code (`ddr`, `csk`, `yug`, `ymd`, `zanzibar`). */
  readonly states: readonly string[];
  readonly votes: readonly VoteHead[];
  /**
   * One byte a cell, `votes.length` × `states.length`, a state's votes side by side: the vote at `v` of the state at `s` is
   * `cells[s * votes.length + v]`, as in {@link cell}.
   */
  readonly cells: Uint8Array;
  /** Decisions adopted without a vote or by consensus; left out where the source holds recorded votes only. */
  readonly adoptions?: readonly Adoption[];
}
