import { z } from 'zod';
import { anyReference, citation, type Entry, kind, text } from '../core/fields.js';

/** Things of one sort side by side, criterion by criterion. */
export const comparisonSchema = kind('comparisons', {
  columns: z
    .array(
      z.strictObject({
        key: text.describe('The key under which the rows give its value.'),
        label: text.describe('What stands at the head of the column.'),
        record: anyReference.nullable().default(null).describe('The record compared, where it is one.'),
      }),
    )
    .min(2)
    .describe('What is compared.'),
  rows: z
    .array(
      z.strictObject({
        criterion: text.describe('By what it is compared.'),
        values: z.record(text, text).describe('What holds for each column, by its key.'),
        citations: z.array(citation).default([]).describe('Where the row was read; empty: where the record was.'),
      }),
    )
    .min(1)
    .describe('The criteria, one by one.'),
});

/** Things of one sort side by side, criterion by criterion. */
export interface Comparison extends Entry<typeof comparisonSchema> {}
