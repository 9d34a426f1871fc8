import { z } from 'zod';
import { anyReference, type Entry, kind, text } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** A term of the field, explained in our own words. */
export const termSchema = kind('terms', {
  aliases: z.array(text).default([]).describe('Abbreviations and other names.'),
  definition: text.max(900).describe('What it means, in our own words.'),
  seeAlso: z.array(reference.terms).default([]).describe('Terms to read with it.'),
  texts: z.array(reference.documents).default([]).describe('The texts it is set out in, or made of, in any order.'),
  record: anyReference.nullable().default(null).describe('The record of the thing itself, where there is one.'),
});

/** A term of the field, explained in our own words. */
export interface Term extends Entry<typeof termSchema> {}
