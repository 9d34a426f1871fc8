import { edtfSchema } from '@acquis/domain/schemas';
import { z } from 'zod';

import { ruleComponent, ruleOperations } from '../rules/rule-operations.js';
import { answerOf, hypothetical, hypotheticalMeta } from './envelope-schema.js';

const legalSource = z
  .object({
    name: z.string().describe("The provision's own name."),
    source: z.string().describe('The id of the source in which it can be read.'),
    locator: z.string().describe('The place in it.'),
  })
  .meta({ id: 'LegalSource', description: 'Where a rule is written down.' });

/** What a rule says. */
export const verdict = z
  .object({
    outcome: z.string().describe('One of the outcomes of the rule.'),
    reasons: z.array(z.string()).describe('Why, in sentences, in the order in which they follow from each other.'),
    rule: legalSource.describe('The provision that decides.'),
    margin: z
      .number()
      .optional()
      .describe(
        "How far the facts are from another outcome, in the rule's unit; left out where there is no such number.",
      ),
    on: edtfSchema
      .optional()
      .describe('The day from which what it finds holds, or the range in which it lies; left out where there is none.'),
    to: z
      .string()
      .optional()
      .describe('Where what the facts describe stands afterwards; left out where nothing moves.'),
  })
  .meta({ id: 'Verdict', description: 'What a rule says of some facts.' });

const rule = z
  .object({
    name: z.string(),
    title: z.string(),
    about: z.string().describe('What it decides.'),
    legal: z
      .array(legalSource.extend({ url: z.url().describe('The source.') }))
      .describe('Every provision it rests on.'),
    outcomes: z.record(z.string(), z.string()).describe('Everything it can answer, each in words.'),
    unit: z.string().nullable().describe('What a margin counts; null where it has none.'),
    url: z.url().describe('Where it is described, and asked with POST.'),
    example: z.looseObject({}).describe('A body for it.'),
  })
  .meta({ id: 'Rule', description: 'A rule of procedure or of a treaty.' });

/** The schemas of what is said about rules and by them, by the name of the component. */
export const ruleSchemas: readonly (readonly [string, z.ZodType])[] = [
  ['RuleList', answerOf(z.array(rule))],
  ['RuleAnswer', answerOf(rule.extend({ facts: z.looseObject({}).describe('The JSON Schema of a body for it.') }))],
  ...ruleOperations.map(({ rule: each }): [string, z.ZodType] => [
    `${ruleComponent(each)}VerdictAnswer`,
    z.object({
      data: verdict.extend({ outcome: z.enum(Object.keys(each.outcomes)), hypothetical }),
      meta: hypotheticalMeta,
    }),
  ]),
];
