import type { CollectionName, Day, Edtf, HappeningStatus, MeetingStatus, Reference } from '@acquis/domain';
import type { ScoreTick } from './ticks.js';

/** A stretch of the score, in days from its left edge. */
export interface ScoreSpan {
  readonly start: number;
  readonly length: number;
}

/** A meeting on its lane. */
export interface ScoreBar extends ScoreSpan {
  readonly reference: Reference;
  readonly title: string;
  readonly on: Edtf;
  readonly status: MeetingStatus;
  /** False where only the month or year is known: the meeting lies somewhere within the stretch. */
  readonly exact: boolean;
}

/** A decision, or another event of a record, on its lane: at the middle of the days it may have happened on. */
export interface ScoreMark {
  readonly reference: Reference;
  readonly title: string;
  readonly on: Edtf;
  readonly at: number;
}

/** One lane: a process, or the decisions (or other records drawn as marks) of a track that belong to none. */
export interface ScoreLane {
  readonly label: string;
  readonly reference: Reference;
  /** From its first event to its end, or to the day of the view while it lasts; null where it is undated. */
  readonly life: (ScoreSpan & { readonly lasting: boolean }) | null;
  readonly bars: readonly ScoreBar[];
  readonly marks: readonly ScoreMark[];
}

/** Processes, meetings and decisions at true scale: one day is one unit of length. */
export interface Score {
  readonly from: Day;
  readonly to: Day;
  /** The length of the whole, in days. */
  readonly length: number;
  /** The day of the view, in days from the left; more than the length where the scale ends before it. */
  readonly day: number;
  /** Years, months or days by how long the scale is, all of them. */
  readonly ticks: readonly ScoreTick[];
  readonly lanes: readonly ScoreLane[];
}

/** What a score shows. */
export interface ScoreOptions {
  /** First day of the scale; 1 January 1998 unless told. */
  readonly from?: Day;
  /** Last day of the scale; unless told the end of the year of the view or of the last meeting. */
  readonly to?: Day;
  readonly track?: string;
  /** One or several processes: each has its lane, even where nothing is on it. */
  readonly process?: string | readonly string[];
  /** Only what records say that name this state. */
  readonly state?: string;
  /** Only records of this kind: meetings as bars, any other as marks; unless told, meetings and decisions. */
  readonly collection?: CollectionName;
  /** Only what stands so on the day of the view. */
  readonly status?: HappeningStatus;
}
