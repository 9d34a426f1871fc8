import { edtfSchema } from '@acquis/domain/schemas';
import { z } from 'zod';
import { collectionName } from './collection-name-schema.js';

const range = z.object({ start: z.int().nonnegative(), end: z.int().positive() });

/** A record found by a search. */
export const hit = z
  .object({
    collection: collectionName,
    id: z.string(),
    title: z.string(),
    short: z.string().describe('The title where room is short; tells apart the stages of one resolution.'),
    date: edtfSchema.nullable().describe('The date under which lists show the record.'),
    summary: z
      .string()
      .describe('Our prose on the record where there is any on the day, else the sentence computed of it.'),
    snippet: z
      .object({
        text: z.string(),
        highlights: z
          .array(range)
          .describe(
            'What answers to the query, in UTF-16 code units of the text, from left to right, without overlaps.',
          ),
      })
      .describe('The passage that shows best why the record was found.'),
    score: z.number().nonnegative().describe('Comparable within one answer only. Above 1: the query names the record.'),
    url: z.url().describe('The record.'),
  })
  .meta({ id: 'SearchHit', description: 'A record found by a search.' });
