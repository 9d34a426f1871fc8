import { kindNames } from '@acquis/domain';
import { attestationSchema, citationSchema, daySchema, edtfSchema } from '@acquis/domain/schemas';
import { z } from 'zod';

const collectionName = z
  .enum(kindNames)
  .meta({ id: 'CollectionName', description: 'The name of a collection: folder, URL segment, terminal noun.' });

/** What holds for a whole answer. */
export const meta = z
  .object({
    asOf: daySchema.describe('The day at whose end the record is shown.'),
    version: z.string().describe('The data version: day of the last change and hash of the content.'),
    coverage: z
      .record(z.string(), edtfSchema)
      .describe('For each track, the last day or month up to which its sources were read.'),
    facets: z
      .record(z.string(), z.record(z.string(), z.int().nonnegative()))
      .optional()
      .describe("For each facet asked for, how many items each value has under all filters but the facet's own."),
  })
  .meta({ id: 'Meta', description: 'What holds for a whole answer.' });

/** Where a list stands. */
export const page = z
  .object({
    limit: z.int().positive().describe('How many items a page holds.'),
    total: z.int().nonnegative().describe('How many items the list has under all filters.'),
    next: z.string().nullable().describe('Opaque; the value of "cursor" for the next page. Null on the last page.'),
  })
  .meta({ id: 'Page', description: 'Where a list stands.' });

const backLink = z
  .object({
    collection: collectionName,
    id: z.string(),
    field: z.string().describe('The path of the field that refers here.'),
  })
  .meta({ id: 'BackLink', description: 'A record that refers to this one, and by which field.' });

const sentence = z.string().describe("The record's headline sentence on the day, computed.");

/** What is computed of a record in a list. */
export const derivedInList = z
  .object({ sentence })
  .meta({ id: 'DerivedInList', description: 'What is computed of a record, in a list.' });

/** What is computed of a record by itself; each kind adds its own. */
export const derived = z
  .looseObject({ sentence, backLinks: z.array(backLink).describe('Who refers to the record.') })
  .meta({
    id: 'Derived',
    description: 'What is computed of a record on the day. Besides these, each kind has its own.',
  });

/** A dated event of a record. */
export const happening = z
  .object({
    id: z.string().describe('Unique and stable.'),
    collection: collectionName,
    record: z.string().describe('The id of the record.'),
    title: z.string(),
    act: z.string().describe('What happens: adopted, opened, held, scheduled …'),
    on: edtfSchema,
    stated: edtfSchema.nullable().describe('When it became public, if before it happened.'),
    status: z.enum(['done', 'under-way', 'ahead', 'outcome-not-in-record']).describe('How it stands on the day.'),
    planned: z.boolean().describe('It was expected when stated; nothing is known of whether it took place.'),
    tracks: z.array(z.string()),
    attestation: attestationSchema,
    citations: z.array(citationSchema),
  })
  .meta({ id: 'Happening', description: 'A dated event of a record.' });

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

/** What there is. */
export const overview = z
  .object({
    title: z.string(),
    version: z.string(),
    lastChange: daySchema.describe('The day of the last change of the data.'),
    collections: z.array(
      z.object({
        name: collectionName,
        description: z.string(),
        count: z.int().nonnegative().describe('How many records are known on the day.'),
        facets: z.array(z.string()).describe('By what the list can be narrowed and counted.'),
        url: z.url(),
      }),
    ),
    links: z.object({ now: z.url(), timeline: z.url(), openapi: z.url(), problems: z.url(), site: z.url().nullable() }),
  })
  .meta({ id: 'Overview', description: 'What there is: collections with counts, and the other addresses.' });

/** Whether the service answers. */
export const health = z
  .object({ status: z.literal('ok'), version: z.string(), today: daySchema })
  .meta({ id: 'Health' });

/** An error of a request. */
export const problem = z
  .looseObject({
    type: z.url().describe('The address of a page that explains the problem.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What was wrong here, what was expected, and how to mend it.'),
    instance: z.string().describe('The address asked for.'),
    accepted: z.array(z.string()).optional().describe('What would have been accepted.'),
    errors: z
      .array(z.object({ parameter: z.string(), value: z.string(), detail: z.string(), accepted: z.array(z.string()) }))
      .optional()
      .describe('Everything wrong with the query string.'),
    suggestions: z
      .array(z.looseObject({ url: z.url() }))
      .optional()
      .describe('What may have been meant.'),
    knownSince: daySchema.optional().describe('The first day at whose end the record was known.'),
  })
  .meta({
    id: 'Problem',
    description: 'A problem document (RFC 9457). Each type has its own further members; see its page.',
  });

/** The envelope of one record or answer. */
export function answerOf(data: z.ZodType) {
  return z.object({ data, meta });
}

/** The envelope of a list. */
export function listOf(item: z.ZodType) {
  return z.object({ data: z.array(item), page, meta });
}
