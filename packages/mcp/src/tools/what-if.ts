import { rules } from '@acquis/domain/rules';
import { treatyPaceSchema } from '@acquis/domain/schemas';
import { z } from 'zod';
import { brief } from '../answer/brief.js';
import { asOf } from '../arguments/dates.js';
import { id } from '../arguments/records.js';
import { type Asked, askedOn } from '../asked.js';
import { Refused } from '../refused.js';
import { change } from '../suppose/change.js';
import { supposeDecision } from '../suppose/decision.js';
import { supposeFacts } from '../suppose/facts.js';
import type { Supposed } from '../suppose/supposed.js';
import { supposeTreaty } from '../suppose/treaty.js';
import { tool } from '../tool.js';

const [first, ...others] = rules.map(({ name }) => name);

const input = {
  decision: id('A decision, by id.').optional(),
  change: change
    .optional()
    .describe('What would have been otherwise in the decision; left out: only how close it was.'),
  treaty: id('A treaty, by id; needs "pace".').optional(),
  pace: z
    .strictObject(treatyPaceSchema.shape)
    .optional()
    .describe('How many instruments would be deposited on the treaty in a month or a year.'),
  rule: z
    .enum([first ?? 'assembly-majority', ...others])
    .optional()
    .describe('A rule of procedure or treaty law, for facts of your own; needs "facts".'),
  facts: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('What the rule is told. A wrong one is answered with the JSON Schema.'),
  asOf,
};

function supposed(given: z.output<z.ZodObject<typeof input>>, asked: Asked): Supposed {
  const { decision, change: supposition, treaty, pace, rule, facts } = given;
  const things = [decision, treaty, rule].filter((each) => each !== undefined);
  if (things.length !== 1) throw new Refused('Give exactly one of "decision", "treaty" and "rule".');
  const alone = (name: string, value: unknown, needs: string, of: unknown) => {
    if (value !== undefined && of === undefined) throw new Refused(`"${name}" goes with "${needs}".`);
  };
  alone('change', supposition, 'decision', decision);
  alone('pace', pace, 'treaty', treaty);
  alone('facts', facts, 'rule', rule);
  if (decision !== undefined) return supposeDecision(decision, supposition ?? {}, asked);
  if (rule !== undefined) return supposeFacts(rule, facts ?? {}, asked);
  if (treaty === undefined || pace === undefined)
    throw new Refused('"treaty" needs "pace", such as {"instruments": 10, "per": "year"}.');
  return supposeTreaty(treaty, pace, asked);
}

/** What the rules would say if something had been otherwise. */
export const whatIfTool = tool({
  name: 'what_if',
  title: 'What if something had been otherwise',
  description:
    'What the rules of procedure would say under a supposition: a decision with another majority, other votes or an objection (and how few votes would have changed it); a treaty at a stated pace of ratifications; a rule applied to facts of your own. The answer is hypothetical and must be called so with every use: never present it as the record or as a forecast.',
  input,
  output: {
    about: brief.nullable().describe('The record it is about; null: only the facts given.'),
    result: z
      .looseObject({})
      .describe(
        'Of a decision: before, after, differs, tally, moved, smallestChange. Of a treaty: needed, reachedOn, inForceOn. Of a rule: outcome, reasons, rule.',
      ),
  },
  answer: (given, host) => {
    const asked = askedOn(given.asOf, host);
    const { about, result, rests, text } = supposed(given, asked);
    return { view: asked.view, data: { about, result }, rests, text, hypothetical: true };
  },
});
