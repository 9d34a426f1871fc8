import { z } from 'zod';
import { citation, type Entry, edtf, kind, maybeText, proseList, webAddress } from '../core/fields.js';

/** What a source is. */
export const sourceTypes = [
  'un-document',
  'un-page',
  'un-press',
  'un-dataset',
  'depositary',
  'intergovernmental',
  'government',
  'observatory',
  'research',
  'ngo',
  'press',
  'dataset',
  'not-read',
] as const;

/** A document, page or data set in which facts of the record were read. */
export const sourceSchema = kind('sources', {
  type: z.enum(sourceTypes).describe('What the source is.'),
  publisher: maybeText.describe('Who publishes it.'),
  authors: z.array(z.string().min(1)).default([]).describe('Its authors, where named.'),
  published: edtf.nullable().default(null).describe('When it was published; null: undated.'),
  url: webAddress.describe('Where it stands; null: no public address.'),
  readVia: maybeText.describe('The copy in which it was read, where it was not opened at its own address.'),
  covers: maybeText.describe('What of the record rests on it, for the founding documents.'),
  features: proseList.describe('What else stands on its page: a series, related items, courses, comments.'),
  machineWritten: z
    .boolean()
    .default(false)
    .describe('True for reports written by a language model; shown wherever the source is.'),
}).extend({ citations: z.array(citation).default([]).describe('Empty for a source: it is what citations point to.') });

/** A document, page or data set in which facts of the record were read. */
export interface Source extends Entry<typeof sourceSchema> {}
