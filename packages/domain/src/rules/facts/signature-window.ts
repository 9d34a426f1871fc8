import { z } from 'zod';
import { day, type Entry, edtf } from '../../core/fields.js';
import { provision } from './delay.js';

/** What the rule on the window of signature must be told. */
export const signatureWindowFacts = z
  .strictObject({
    day: day.describe('The day asked about.'),
    opens: edtf.nullable().default(null).describe('When it opens for signature; null: not known.'),
    closes: edtf.nullable().default(null).describe('The last day for signature; null: not known, or none.'),
    endless: z.boolean().default(false).describe('True where the text sets no last day.'),
    provision: provision.nullable().default(null).describe('Where the text says so; null: not read.'),
  })
  .meta({ id: 'SignatureWindowFacts' });

/** What the rule on the window of signature must be told. */
export type SignatureWindowFacts = Entry<typeof signatureWindowFacts>;
