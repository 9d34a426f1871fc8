import { daySchema } from '@acquis/domain/schemas';
import { z } from 'zod';

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('In hexadecimal digits.');
const bytes = z.int().nonnegative();

const file = z
  .object({
    path: z.string().describe('Where it is in the archive.'),
    title: z.string(),
    mediaType: z.string(),
    bytes,
    sha256,
    rows: z.int().nonnegative().nullable().describe('Null where it holds no table.'),
  })
  .meta({ id: 'ArchivedFile', description: 'A file of the archive.' });

/** The whole record as one file, as it is described. */
export const dataset = z
  .object({
    version: z.string().describe('The data version.'),
    day: daySchema.describe('The day of the last change, at whose end the archive holds the record as known.'),
    archive: z
      .object({ name: z.string(), url: z.url(), mediaType: z.literal('application/zip'), bytes, sha256 })
      .describe('The archive of this data version.'),
    latest: z.url().describe('Always leads to the archive there is.'),
    licence: z
      .object({ name: z.string(), title: z.string(), url: z.url() })
      .describe('Some of it carries terms of its own; LICENSE in the archive has them.'),
    files: z.array(file).describe('What is in the archive.'),
  })
  .meta({ id: 'Dataset', description: 'The whole record as one file.' });
