import { z } from 'zod';
import { anyReference, type Entry, kind } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** What a commentator argues or observes, in our own words; its title is the remark, its citation where it stands. */
export const remarkSchema = kind('remarks', {
  saidBy: reference.people
    .nullable()
    .default(null)
    .describe('Who is quoted in the source; null: the remark is of its authors.'),
  about: z.array(anyReference).default([]).describe('The records it is about.'),
});

/** What a commentator argues or observes. */
export interface Remark extends Entry<typeof remarkSchema> {}
