import { z } from 'zod';
import { anyReference, type Entry, edtf, kind } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** An event of note that no other record carries: a proposal, a day set, a published count. */
export const milestoneSchema = kind('milestones', {
  on: edtf.describe('When it happened or is to happen.'),
  stated: edtf
    .nullable()
    .default(null)
    .describe('When it became public, if before it happened; null: when it happened.'),
  process: reference.processes.nullable().default(null).describe('The process it belongs to; null: none.'),
  about: z.array(anyReference).default([]).describe('The records it concerns.'),
});

/** An event of note that no other record carries. */
export interface Milestone extends Entry<typeof milestoneSchema> {}
