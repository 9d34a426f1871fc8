import type { Day } from '@acquis/domain';
import type { VoteSource } from './vote-store.js';

/** A recorded vote as a store keeps it, in the terms of the UN Library's file. */
export interface StoredVote {
  /** Number of the record at its source. */
  readonly id: string;
  readonly date: Day;
  readonly session: string | null;
  readonly resolution: string | null;
  readonly title: string;
  readonly draft: string | null;
  readonly committee_report: string | null;
  readonly meeting: string | null;
  readonly agenda_title: string | null;
  readonly subjects: string | null;
  readonly vote_note: string | null;
  /** As stated by the source; null: not stated. */
  readonly total_yes: number | null;
  readonly total_no: number | null;
  readonly total_abstentions: number | null;
  readonly total_non_voting: number | null;
  readonly total_ms: number | null;
}

/** What is written to a store: recorded votes by date, and what each state's cell says. */
export interface StoredVotes {
  readonly source: VoteSource;
  readonly votes: readonly StoredVote[];
  readonly states: readonly string[];
  /** A vote's cells, one byte a state. */
  readonly cells: readonly Uint8Array[];
}

/** How a file spells what a cell says, by the cell's number: the letters of the UN Library. The first, no member, is an empty cell. */
export const letters = '-YNAX';

/** The layout of a store, in its metadata; to be raised when a reader of the former would misread it. */
export const layout = '1';
