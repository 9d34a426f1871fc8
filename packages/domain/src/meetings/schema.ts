import { z } from 'zod';
import { type Entry, fact, kind, maybeText, prose, text } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** What kind of meeting it is. */
export const meetingTypes = [
  'organizational',
  'substantive',
  'plenary',
  'committee',
  'thematic-group',
  'intersessional',
  'informal',
  'roundtable',
  'meeting-of-parties',
  'review-conference',
  'conference',
  'signing-ceremony',
  'briefing',
] as const;

/** A meeting of a process, planned or held. Dates are lists: what was planned, as it was stated, and what was held. */
export const meetingSchema = kind('meetings', {
  process: reference.processes.nullable().default(null).describe('The process it belongs to.'),
  body: reference.bodies.nullable().default(null).describe('The organ that met, where it is not the process itself.'),
  ordinal: z.int().nonnegative().nullable().default(null).describe('Its number among the meetings of its type.'),
  type: z.enum(meetingTypes).describe('What kind of meeting it is.'),
  place: maybeText.describe('Where it met or is to meet.'),
  aggregate: z
    .boolean()
    .default(false)
    .describe('True where one record stands for several meetings not told apart by the sources.'),
  schedule: z
    .array(fact({}))
    .default([])
    .describe('Its dates as announced; a later statement replaces an earlier one.'),
  events: z
    .array(
      fact({
        act: z.enum(['held', 'postponed', 'cancelled']).describe('What happened to it.'),
        note: maybeText.describe('Words to go with it, neutral and without hindsight.'),
      }),
    )
    .default([])
    .describe('What happened. A meeting without such an event has no outcome in the record.'),
  outcome: prose.describe('What came of it; null: not in the record.'),
  programme: z.array(text).nullable().default(null).describe('Its programme; null: unknown.'),
  officers: z
    .array(
      z.strictObject({
        role: text.describe('The office.'),
        name: text.describe('The person, as the source names them.'),
        person: reference.people.nullable().default(null).describe('The person, where the record knows more of them.'),
        state: reference.states.nullable().default(null).describe('The state the person came from.'),
      }),
    )
    .nullable()
    .default(null)
    .describe('Who presides; null: unknown.'),
  documents: z.array(reference.documents).nullable().default(null).describe('Its documents; null: unknown.'),
  deadlines: z
    .array(fact({ what: text.describe('What is due.') }))
    .nullable()
    .default(null)
    .describe(
      'Days by which something is due; a later day stated for the same thing replaces an earlier one; null: unknown.',
    ),
  preparation: prose.describe('What is known and not known ahead of it.'),
  registration: prose.describe('How to take part, where a source says so.'),
});

/** A meeting of a process, planned or held. */
export interface Meeting extends Entry<typeof meetingSchema> {}
