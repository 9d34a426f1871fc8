import { edtfSchema, happeningSchema as happening } from '@acquis/domain/schemas';
import { z } from 'zod';

const named = z.object({ id: z.string(), title: z.string() });

/** Where a track stands. */
export const trackNow = z
  .object({
    track: named,
    sentence: z.string().describe('The state of play, computed.'),
    readTo: edtfSchema.describe("The last day or month up to which the track's sources were read."),
    underWay: z.array(named).describe('Processes under way.'),
    current: z.array(happening).describe('What is going on on the day.'),
    next: z.array(happening).describe('What is announced, nearest first.'),
    awaiting: z
      .array(happening)
      .describe(
        'Planned for days past those up to which sources were read; the record does not say what came of it. Latest first.',
      ),
    decisions: z
      .array(named.extend({ sentence: z.string(), on: edtfSchema }))
      .describe('The latest decisions, newest first, at most five.'),
  })
  .meta({ id: 'TrackNow', description: 'Where a track stands on the day.' });
