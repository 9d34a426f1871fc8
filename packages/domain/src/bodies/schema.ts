import { z } from 'zod';
import { type Entry, kind, text } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** An organ that takes decisions or to which a process reports. */
export const bodySchema = kind('bodies', {
  shortName: text.describe('The name used where room is short.'),
  type: z.enum([
    'principal-organ',
    'main-committee',
    'subsidiary-body',
    'secretariat',
    'treaty-body',
    'regional-organisation',
    'other',
  ]),
  parent: reference.bodies.nullable().default(null).describe('The organ it is part of or subordinate to.'),
});

/** An organ that takes decisions or to which a process reports. */
export type Body = Entry<typeof bodySchema>;
