import { daySchema } from '@acquis/domain/schemas';
import { z } from 'zod';
import { collectionName } from './collection-name-schema.js';

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
    links: z.object({
      now: z.url(),
      timeline: z.url(),
      calendar: z.url().describe('The timeline as a calendar; every list and record has one beside it.'),
      feed: z.url().describe('The timeline as a feed; every list and record has one beside it.'),
      revisions: z.url().describe('What was changed in the record itself, and why: the other clock.'),
      search: z.url().describe('An example; "q" holds what is looked for.'),
      stale: z.url().describe('What should be looked at again.'),
      rules: z.url(),
      analysis: z.url().describe('The analyses of recorded votes.'),
      whatIf: z.url().describe('What can be supposed of decisions and treaties.'),
      dataset: z.url().describe('The whole record as one file: where it is, its size, its SHA-256 and what it holds.'),
      openapi: z.url(),
      problems: z.url(),
      site: z.url().nullable(),
    }),
  })
  .meta({ id: 'Overview', description: 'What there is: collections with counts, and the other addresses.' });
