import { pathOf } from '../../links.js';
import type { RuleOperation } from '../../rules/rule-operations.js';
import type { Service } from '../../service.js';

/** Where the rules are. */
export const rulesPath = '/v1/rules';

/** Where a rule is described, and asked. */
export function rulePath({ name }: Pick<RuleOperation['rule'], 'name'>): string {
  return `${rulesPath}/${name}`;
}

/** A rule as it is described, with the addresses of the sources it rests on. */
export function presentedRule({ rule, body }: RuleOperation, { apiUrl }: Pick<Service, 'apiUrl'>): object {
  const { name, title, about, legal, outcomes, unit } = rule;
  return {
    name,
    title,
    about,
    legal: legal.map((each) => ({ ...each, url: `${apiUrl}${pathOf('sources', each.source)}` })),
    outcomes,
    unit,
    url: `${apiUrl}${rulePath(rule)}`,
    example: body.example,
  };
}
