import { z } from 'zod';
import { collectionName } from './collection-name-schema.js';

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

/** What is computed of a record by itself: what its kind computes, the sentence, and who refers to it. */
export function derivedByItself(ofKind: z.ZodObject): z.ZodObject {
  return ofKind
    .extend({ sentence, backLinks: z.array(backLink).describe('Who refers to the record.') })
    .describe('What is computed of the record on the day.');
}
