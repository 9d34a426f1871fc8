import { judge } from '@acquis/domain/judge';
import { escaped } from '@acquis/domain/markdown';
import { type RuleName, ruleNamed } from '@acquis/domain/rules';
import { ruleFacts } from '@acquis/domain/schemas';
import { z } from 'zod';
import type { Asked } from '../asked.js';
import { Refused } from '../refused.js';
import { legalRests, type Supposed } from './supposed.js';

/**
 * What a rule says of facts that are given.
 *
 * @throws Refused where they are none it can be told, with what it must be told
 */
export function supposeFacts(name: RuleName, facts: unknown, asked: Asked): Supposed {
  const { verdict, issues } = judge(name, facts);
  if (issues)
    throw new Refused(`These are no facts the rule "${name}" can be told:`, [
      ...issues.slice(0, 10).map(({ path, message }) => `"facts.${path.map(String).join('.')}": ${message}`),
      `What it must be told, as JSON Schema: ${JSON.stringify(z.toJSONSchema(ruleFacts[name], { io: 'input' }))}`,
    ]);
  const legal = ruleNamed(name)?.legal ?? [];
  return {
    about: null,
    result: { ...verdict },
    rests: legalRests([verdict.rule, ...legal], asked.view),
    text: [`The rule says: ${verdict.outcome}. ${escaped(verdict.reasons.join(' '))} (${escaped(verdict.rule.name)})`],
  };
}
