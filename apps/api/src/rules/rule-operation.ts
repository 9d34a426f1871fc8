import { capitalised } from '@acquis/domain';
import type { LegalSource, Verdict } from '@acquis/domain/rules';
import type { z } from 'zod';
import type { Body } from '../body/body.js';
import { readBody } from '../body/read-body.js';

/** A rule as far as it does not depend on what it must be told. */
export interface RuleFace {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly legal: readonly LegalSource[];
  readonly outcomes: Readonly<Record<string, string>>;
  readonly unit: string | null;
}

/** A rule as it is asked over the API. */
export interface RuleOperation {
  readonly rule: RuleFace;
  readonly body: Body;
  /** @throws Problem when the text is not what the rule must be told */
  readonly verdict: (text: string) => Verdict;
}

/** The name of a rule in the names of components: `AssemblyMajority`. */
export function ruleComponent({ name }: Pick<RuleFace, 'name'>): string {
  return name.split('-').map(capitalised).join('');
}

/** Joins a rule with the schema of its facts, and facts of the record as an example. */
export function operation<S extends z.ZodType>(
  rule: RuleFace & { readonly apply: (facts: z.output<S>) => Verdict },
  schema: S,
  example: z.input<S> & object,
): RuleOperation {
  const body = { component: `${ruleComponent(rule)}Facts`, schema, example };
  return { rule, body, verdict: (text) => rule.apply(readBody(text, body)) };
}
