import { z } from 'zod';
import { type Entry, edtf } from '../core/fields.js';
import { meetingStatuses } from './status.js';

/** The facets of a meeting. */
export type MeetingFacet = 'track' | 'process' | 'type';

/** What is computed of a meeting. */
export const meetingDerivedSchema = z.strictObject({
  on: edtf.nullable().describe('Its dates as known on the day: held, else as last announced.'),
  status: z.enum(meetingStatuses).describe('Where it stands on the day.'),
});

/** What is computed of a meeting. */
export interface MeetingDerived extends Entry<typeof meetingDerivedSchema> {}
