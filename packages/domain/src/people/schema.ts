import { z } from 'zod';
import { type Entry, kind, maybeText, text } from '../core/fields.js';

/** A person who presided over a process or a meeting. The offices stand there, each with its term and state. */
export const personSchema = kind('people', {
  fullName: maybeText.describe('The full name, where it is known to differ from the name in use.'),
  aliases: z.array(text).default([]).describe('Other spellings under which the person is looked for.'),
});

/** A person who presided over a process or a meeting. */
export type Person = Entry<typeof personSchema>;
