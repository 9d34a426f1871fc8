import { nearest } from '@acquis/domain';
import { type AnyRule, ruleNamed, rules } from '@acquis/domain/rules';
import { type Asked, type Desk, give, listWidth, metaOf, printLines, viewOf } from '../answer.js';
import { Failure } from '../failure.js';
import { ruleLines, rulesLines } from '../views/rules.js';

function presented({ name, title, about, legal, outcomes, unit }: AnyRule) {
  return { name, title, about, legal, outcomes, unit };
}

/** Prints every rule that can be applied. */
export function printRules(asked: Asked, desk: Desk): Promise<void> {
  const data = rules.map(presented);
  const text = () => printLines(rulesLines(data, listWidth(desk)), desk);
  return give({ data, meta: metaOf(viewOf(asked, desk)), text }, asked, desk);
}

/**
 * Prints a rule with its provisions and everything it can answer.
 *
 * @throws Failure when there is no such rule
 */
export function printRule(name: string, asked: Asked, desk: Desk): Promise<void> {
  const rule = ruleNamed(name);
  if (!rule) {
    const names = rules.map((each) => each.name);
    const near = nearest(name, names).map((each) => `acquis rules ${each}`);
    throw new Failure(
      3,
      `There is no rule "${name}".${near.length > 0 ? ' Did you mean:' : ''}`,
      near.length > 0 ? near : ['acquis rules'],
    );
  }
  const data = presented(rule);
  const text = () => printLines(ruleLines(data, desk.surroundings.columns), desk);
  return give({ data, meta: metaOf(viewOf(asked, desk)), text }, asked, desk);
}
