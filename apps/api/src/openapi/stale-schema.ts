import { staleReasons, staleReasonWords } from '@acquis/domain';
import { edtfSchema } from '@acquis/domain/schemas';
import { z } from 'zod';
import { collectionName } from './collection-name-schema.js';

/** Something to be looked at again. */
export const stale = z
  .object({
    id: z.string().describe('Its own, within the list of a day.'),
    reason: z
      .enum(staleReasons)
      .describe(`Why. ${staleReasons.map((reason) => `${reason}: ${staleReasonWords[reason]}.`).join(' ')}`),
    collection: collectionName,
    record: z.string().describe('The id of the record.'),
    title: z.string().describe('What, in a few words.'),
    on: edtfSchema.describe('Since when: the date that has passed, the day of the count, the day of the last reading.'),
    days: z.int().nonnegative().describe('How many days ago that was.'),
  })
  .meta({ id: 'Stale', description: 'Something of the record that should be looked at again.' });
