import { z } from 'zod';
import { type Entry, edtf } from '../core/fields.js';
import { reference } from '../generated/references.js';
import { meetingStatuses } from '../meetings/status.js';
import { processStatuses } from './status.js';

/** The facets of a process. */
export type ProcessFacet = 'track' | 'body';

/** What is computed of a process. */
export const processDerivedSchema = z.strictObject({
  status: z.enum(processStatuses).describe('Where it stands on the day.'),
  successors: z.array(reference.processes).describe('The processes that continue it.'),
  meetings: z
    .array(
      z.strictObject({
        id: reference.meetings,
        title: z.string(),
        on: edtf.nullable().describe('Its dates as known on the day.'),
        status: z.enum(meetingStatuses).describe('Where it stands on the day.'),
      }),
    )
    .describe('Its meetings, by date.'),
});

/** What is computed of a process. */
export interface ProcessDerived extends Entry<typeof processDerivedSchema> {}
