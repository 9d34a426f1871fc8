import { attestationSchema, citationSchema, edtfSchema } from '@acquis/domain/schemas';
import { z } from 'zod';
import { collectionName } from './collection-name-schema.js';

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
