import { capitalised } from '@acquis/domain';
import { judge } from '@acquis/domain/judge';
import { type AnyRule, rules, type Verdict } from '@acquis/domain/rules';
import { ruleFacts } from '@acquis/domain/schemas';
import type { Body } from '../body/body.js';
import { bodyRefused, parsedBody } from '../body/read-body.js';
import { ruleExamples } from './examples.js';

/** A rule as it is asked over the API. */
export interface RuleOperation {
  readonly rule: AnyRule;
  readonly body: Body;
  /** @throws Problem when the text is not what the rule must be told */
  readonly verdict: (text: string) => Verdict;
}

/** The name of a rule in the names of components: `AssemblyMajority`. */
export function ruleComponent({ name }: Pick<AnyRule, 'name'>): string {
  return name.split('-').map(capitalised).join('');
}

function operation(rule: AnyRule): RuleOperation {
  const { name } = rule;
  const body = { component: `${ruleComponent(rule)}Facts`, schema: ruleFacts[name], example: ruleExamples[name] };
  return {
    rule,
    body,
    verdict: (text) => {
      const facts = parsedBody(text, body);
      const { verdict, issues } = judge(name, facts);
      if (issues) throw bodyRefused(issues, body, facts);
      return verdict;
    },
  };
}

/** Every rule of the registry, as it is asked over the API. */
export const ruleOperations: readonly RuleOperation[] = rules.map(operation);
