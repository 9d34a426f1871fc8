import type { Edtf } from '../core/edtf.js';
import type { MeetingId, ProcessId } from '../generated/ids.js';
import type { MeetingStatus } from '../meetings/queries.js';
import type { ProcessStatus } from './queries.js';

/** The facets of a process. */
export type ProcessFacet = 'track' | 'body';

/** What is computed of a process. */
export interface ProcessDerived {
  readonly status: ProcessStatus;
  /** The processes that continue it. */
  readonly successors: readonly ProcessId[];
  /** Its meetings, by date. */
  readonly meetings: readonly {
    readonly id: MeetingId;
    readonly title: string;
    /** Its dates as known on the day. */
    readonly on: Edtf | null;
    readonly status: MeetingStatus;
  }[];
}
