import { z } from 'zod';
import { type Entry, text } from '../../core/fields.js';

/** An objection of a State to the accreditation of an entity. */
const entityObjection = z.strictObject({
  by: text.max(200).nullable().default(null).describe('The State that objects, by name; null: no source names it.'),
  reason: text
    .max(900)
    .nullable()
    .default(null)
    .describe('The general basis it gave, of its own accord; null: none is recorded.'),
  withdrawn: z.boolean().default(false).describe('True where it no longer stands.'),
});

/** What every rule of accreditation on a no-objection basis must be told. */
export const applicant = {
  consultativeStatus: z
    .boolean()
    .describe('Whether the entity has consultative status with the Economic and Social Council.'),
  applied: z.boolean().default(true).describe('Whether it told the Secretariat that it wants to take part.'),
  periodEnded: z.boolean().default(true).describe('Whether the time in which States may object has ended.'),
  objections: z.array(entityObjection).max(250).default([]).describe('Every objection to it.'),
};

/** An objection of a State to the accreditation of an entity. */
export type EntityObjection = Entry<typeof entityObjection>;
