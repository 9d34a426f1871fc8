import { z } from 'zod';
import { type Entry, fact, kind, maybeText, text } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** An item under which the States discuss the security of ICTs, from session to session. */
export const pillarSchema = kind('pillars', {
  shortName: text.describe('The name used where room is short.'),
  ordinal: z.int().positive().describe('Its place in the usual order of the items.'),
  processes: z.array(reference.processes).default([]).describe('The processes that deal, or dealt, with it.'),
  events: z
    .array(
      fact({
        act: z.enum(['closed']).describe('What happened to the item.'),
        process: reference.processes.nullable().default(null).describe('The process by which it was settled.'),
        note: maybeText.describe('Words to go with it, neutral and without hindsight.'),
      }),
    )
    .default([])
    .describe('What happened to the item.'),
});

/** An item under which the States discuss the security of ICTs. */
export interface Pillar extends Entry<typeof pillarSchema> {}
