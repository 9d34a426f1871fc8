import { daySchema } from '@acquis/domain/schemas';
import { z } from 'zod';
import { meta } from './envelope-schema.js';

const source = z
  .object({
    name: z.string().describe('"tracks" for the complete votes of the three tracks, else what was imported.'),
    citation: z.string().describe('How the data wants to be cited.'),
    licence: z.string(),
    through: daySchema.nullable().describe('The last day up to which the source was read; null: not stated.'),
  })
  .meta({ id: 'VoteSource', description: 'Where recorded votes come from.' });

const method = z.object({
  name: z.string(),
  page: z.string().describe('The page of the repository that gives formula, literature and limits.'),
});

const notes = z.array(z.string()).describe('What a reader must know of the selection.');
const ids = z.array(z.string()).nullable();

const selected = z
  .object({
    source,
    filters: z
      .object({
        votes: ids,
        track: ids,
        from: daySchema.nullable(),
        to: daySchema.nullable(),
        coalition: z.string().nullable(),
        region: z.string().nullable(),
        consensus: z.enum(['exclude', 'include']),
      })
      .describe('The selection as asked; null where nothing was asked.'),
    votes: z.object({
      count: z.int().nonnegative(),
      first: daySchema.nullable(),
      last: daySchema.nullable(),
      ids: ids.describe('Where they are at most a hundred; else null: source and filters say which.'),
    }),
    adoptions: z
      .object({ count: z.int(), inferred: z.int(), ids: z.array(z.string()) })
      .nullable()
      .describe('What was counted as agreement beside recorded votes; null: nothing.'),
    notes,
  })
  .meta({ id: 'VoteSelection', description: 'What a result was computed from, so that it can be computed again.' });

const compared = z.object({
  source,
  filters: z.object({ coalition: z.string().nullable(), region: z.string().nullable() }),
  votes: z.array(z.string()),
  notes,
});

function envelope(data: z.ZodType, inputs: z.ZodType) {
  return z.object({ data, meta: meta.extend({ inputs, method }) });
}

/** The envelope of an analysis over a selection of votes. */
export function overSelection(data: z.ZodType) {
  return envelope(data, selected);
}

/** The envelope of an analysis over single votes. */
export function overVotes(data: z.ZodType) {
  return envelope(data, compared);
}
