import { z } from 'zod';
import { type Entry, edtf, kind, text } from '../core/fields.js';

/** A track of negotiation, with the day up to which its sources were read. */
export const trackSchema = kind('tracks', {
  position: z.int().positive().describe('Place among the tracks wherever they are listed.'),
  shortName: text.describe('The name used where room is short.'),
  subject: text.max(300).describe('What the track is about, in words a newcomer understands.'),
  coverage: z
    .array(
      z.strictObject({
        of: text.describe('What was read: the newest page found, a data set, a depositary table.'),
        readTo: edtf.describe('The last day or month up to which it was read.'),
      }),
    )
    .min(1)
    .describe('Up to when sources were read; the first entry is the one shown for the track.'),
});

/** A track of negotiation. */
export interface Track extends Entry<typeof trackSchema> {}
