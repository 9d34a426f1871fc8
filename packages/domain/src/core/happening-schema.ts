import { z } from 'zod';
import { kindNames } from '../generated/kind-names.js';
import { attestation, citation, type Entry, edtf } from './fields.js';

/** A dated event of a record, as every surface that speaks JSON gives it. */
export const happeningSchema = z
  .strictObject({
    id: z.string().describe('Unique and stable.'),
    collection: z.enum(kindNames),
    record: z.string().describe('The id of the record.'),
    title: z.string(),
    act: z.string().describe('What happens: adopted, opened, held, scheduled …'),
    on: edtf,
    stated: edtf.nullable().describe('When it became public, if before it happened.'),
    status: z.enum(['done', 'under-way', 'ahead', 'outcome-not-in-record']).describe('How it stands on the day.'),
    planned: z.boolean().describe('It was expected when stated; nothing is known of whether it took place.'),
    tracks: z.array(z.string()),
    attestation,
    citations: z.array(citation),
  })
  .meta({ id: 'Happening', description: 'A dated event of a record.' });

/** A dated event of a record, as every surface that speaks JSON gives it. */
export interface PresentedHappening extends Entry<typeof happeningSchema> {}
