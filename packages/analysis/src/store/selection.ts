import type { Day } from '@acquis/domain';
import type { VoteSource } from './vote-store.js';

/** Which votes and states a question is about. Everything left out does not narrow. */
export interface Selection {
  /** Ids of votes, or of the decisions they are. */
  readonly votes?: readonly string[] | undefined;
  /** Votes of any of these tracks. */
  readonly track?: string | readonly string[] | undefined;
  /** Votes on or after this day. */
  readonly from?: Day | undefined;
  /** Votes on or before this day. */
  readonly to?: Day | undefined;
  /** Only states that belonged to this coalition on the day of the vote. */
  readonly coalition?: string | undefined;
  /** Only states of this regional group, as the groups are today. */
  readonly region?: string | undefined;
  /** Whether what was adopted without a vote or by consensus counts as agreement of the members of that day; not, unless asked. */
  readonly consensus?: 'exclude' | 'include' | undefined;
}

/** What a result was computed from, so that it can be cited and computed again. */
export interface Inputs {
  readonly source: VoteSource;
  /** The selection as asked; null where nothing was asked. */
  readonly filters: {
    readonly votes: readonly string[] | null;
    readonly track: readonly string[] | null;
    readonly from: Day | null;
    readonly to: Day | null;
    readonly coalition: string | null;
    readonly region: string | null;
    readonly consensus: 'exclude' | 'include';
  };
  readonly votes: {
    readonly count: number;
    readonly first: Day | null;
    readonly last: Day | null;
    /** Their ids, where they are at most a hundred; else null: source and filters say which. */
    readonly ids: readonly string[] | null;
  };
  /** What was counted as agreement beside recorded votes; null: nothing. */
  readonly adoptions: { readonly count: number; readonly inferred: number; readonly ids: readonly string[] } | null;
  /** What a reader must know of the selection, in sentences. */
  readonly notes: readonly string[];
}

const idsListed = 100;

/** Ids where they are few enough to be listed; else null. */
export function listedIds(ids: readonly string[]): readonly string[] | null {
  return ids.length <= idsListed ? ids : null;
}
