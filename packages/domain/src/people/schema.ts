import { z } from 'zod';
import { type Entry, kind, maybeText, proseList, text } from '../core/fields.js';

/** A person who presided over a process or a meeting, or whose words are in the record. Offices stand at the process or meeting. */
export const personSchema = kind('people', {
  fullName: maybeText.describe('The full name, where it is known to differ from the name in use.'),
  aliases: z.array(text).default([]).describe('Other spellings under which the person is looked for.'),
  notes: proseList.describe('Who the person is, beyond the offices in the record.'),
});

/** A person who presided over a process or a meeting, or whose words are in the record. */
export interface Person extends Entry<typeof personSchema> {}
