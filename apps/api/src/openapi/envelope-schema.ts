import { daySchema, edtfSchema } from '@acquis/domain/schemas';
import { z } from 'zod';

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

/** That an answer rests on what was supposed, not on the record. */
export const hypothetical = z.literal(true).describe('It rests on what was supposed, and says nothing of the record.');

/** What holds for an answer to a supposition. */
export const hypotheticalMeta = meta
  .extend({ hypothetical })
  .meta({ id: 'HypotheticalMeta', description: 'What holds for an answer to a supposition.' });

/** Where a list stands. */
export const page = z
  .object({
    limit: z.int().positive().describe('How many items a page holds.'),
    total: z.int().nonnegative().describe('How many items the list has under all filters.'),
    next: z.string().nullable().describe('Opaque; the value of "cursor" for the next page. Null on the last page.'),
  })
  .meta({ id: 'Page', description: 'Where a list stands.' });

/** The envelope of one record or answer. */
export function answerOf(data: z.ZodType) {
  return z.object({ data, meta });
}

/** The envelope of a list. */
export function listOf(item: z.ZodType) {
  return z.object({ data: z.array(item), page, meta });
}

/** The records asked for with `include`. */
export const included = z
  .record(z.string(), z.record(z.string(), z.looseObject({ id: z.string() })))
  .describe('With "include": the records referred to, by collection and id, as they are in lists.')
  .optional();
