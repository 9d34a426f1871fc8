import type { Day } from '@acquis/domain';

/** No list of a summary is longer; the numbers beside it count everything. */
export const longestList = 1000;

/** A name of a state that the table of names does not hold. */
export interface UnknownName {
  readonly name: string;
  readonly code: string;
  /** The line on which it stands first. */
  readonly line: number;
  readonly rows: number;
}

/** A state's vote given a second time, otherwise than the first. */
export interface Contradiction {
  readonly line: number;
  readonly vote: string;
  readonly resolution: string | null;
  readonly state: string;
  readonly kept: string;
  readonly given: string;
}

/** A total of a recorded vote that is not what its rows add up to. */
export interface TotalDiffers {
  /** The line on which the vote begins. */
  readonly line: number;
  readonly vote: string;
  readonly resolution: string | null;
  /** The column of the total. */
  readonly total: string;
  readonly stated: number;
  readonly counted: number;
}

/** A recorded vote whose rows do not all state the same totals. */
export interface TotalsUnlike {
  /** The line of the first row that states others. */
  readonly line: number;
  readonly vote: string;
  readonly resolution: string | null;
}

/** What was read from a file, and what was left out and why. */
export interface ImportSummary {
  /** The file's name. */
  readonly file: string;
  /** Rows below the header. */
  readonly rows: number;
  readonly votes: number;
  /** Votes of states, those with no vote recorded among them. */
  readonly cells: number;
  readonly states: number;
  readonly from: Day;
  readonly through: Day;
  /** Rows skipped as neither name nor code is of a known state, and those names. */
  readonly unknownRows: number;
  readonly unknown: readonly UnknownName[];
  /** Not skipped: names that are not known and were read by the code beside them. */
  readonly byCode: readonly UnknownName[];
  /** Rows skipped as they repeat a state's vote. */
  readonly repeated: number;
  /** Rows skipped as they contradict a state's vote given before. */
  readonly contradicted: number;
  readonly contradictions: readonly Contradiction[];
  /** Recorded votes with a total against which the rows were counted. */
  readonly totalsCounted: number;
  readonly totalsDiffer: readonly TotalDiffers[];
  readonly totalsUnlike: readonly TotalsUnlike[];
}
