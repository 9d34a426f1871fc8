import { edtfSchema } from '@acquis/domain/schemas';
import { z } from 'zod';
import { happening } from './happening-schema.js';

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
      .describe('Planned for a day that has passed; the record does not say what came of it. Latest first.'),
    decisions: z
      .array(named.extend({ sentence: z.string(), on: edtfSchema }))
      .describe('The latest decisions, newest first, at most five.'),
  })
  .meta({ id: 'TrackNow', description: 'Where a track stands on the day.' });
