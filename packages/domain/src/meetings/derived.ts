import type { Edtf } from '../core/edtf.js';
import type { MeetingStatus } from './queries.js';

/** The facets of a meeting. */
export type MeetingFacet = 'track' | 'process' | 'type';

/** What is computed of a meeting. */
export interface MeetingDerived {
  /** Its dates as known on the day: held, else as last announced. */
  readonly on: Edtf | null;
  readonly status: MeetingStatus;
}
