import { z } from 'zod';
import { citations, type Entry, kind, text } from '../core/fields.js';
import { reference } from '../generated/references.js';
import { decisionRules } from '../rules/decision-rules.js';

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
  decidesBy: z
    .strictObject({
      rule: z.enum(decisionRules).describe('The rule, by its name among the rules of procedure that can be applied.'),
      citations: citations.describe('Where it is said that the organ decides so.'),
    })
    .nullable()
    .default(null)
    .describe('The rule by which it decides, where a source says so and the rule is among those that can be applied.'),
});

/** An organ that takes decisions or to which a process reports. */
export interface Body extends Entry<typeof bodySchema> {}
