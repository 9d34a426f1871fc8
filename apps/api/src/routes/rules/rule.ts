import { acquis } from '@acquis/domain';
import { asOf } from '@acquis/domain/parameters';
import { json } from '../../answer.js';
import { jsonSchemaOf } from '../../body/json-schema.js';
import { recordEnvelope } from '../../envelope.js';
import { address, commonLinks, link } from '../../links.js';
import { readQuery } from '../../query.js';
import type { Route } from '../../route.js';
import { type RuleOperation, ruleComponent } from '../../rules/rule-operations.js';
import { hypothesis } from '../hypothesis.js';
import { presentedRule, rulePath, rulesPath } from './presented-rule.js';

function described(operation: RuleOperation): Route {
  const { rule, body } = operation;
  const path = rulePath(rule);
  const parameters = [asOf];
  return {
    path,
    operationId: `get-rule-${rule.name}`,
    tag: 'rules',
    summary: rule.title,
    description: `${rule.about} What it must be told, as JSON Schema, is under "facts".`,
    parameters,
    answers: { component: 'RuleAnswer' },
    refusals: [400],
    answer: ({ url, service }) => {
      const query = readQuery(url.searchParams, parameters);
      const day = query.take(asOf);
      query.settle();
      const view = acquis.at(day ?? service.today());
      const facts = jsonSchemaOf(body);
      return {
        status: 200,
        type: json,
        body: recordEnvelope(view, { ...presentedRule(operation, service), facts }),
        links: [
          ...commonLinks(service, address(path, query.given())),
          link(`${service.apiUrl}${address(rulesPath, query.given())}`, 'collection'),
        ],
        asOf: view.day,
        holds: day === undefined ? 'today' : 'fixed',
      };
    },
  };
}

function asked({ rule, body, verdict }: RuleOperation): Route {
  const path = rulePath(rule);
  const outcomes = Object.entries(rule.outcomes).map(([outcome, words]) => `"${outcome}": ${words}`);
  return {
    path,
    operationId: `apply-rule-${rule.name}`,
    tag: 'rules',
    summary: `Apply the rule: ${rule.title}`,
    description: `${rule.about} It is told facts, those of the record or others, and answers what follows from them, with the reasons. Outcomes: ${outcomes.join(' ')} The answer is hypothetical: nothing in it is read from the record.`,
    parameters: [],
    body,
    answers: { component: `${ruleComponent(rule)}VerdictAnswer` },
    refusals: [400, 413, 415],
    answer: ({ url, sent, service }) => {
      readQuery(url.searchParams, []).settle();
      return hypothesis(acquis.at(service.today()), verdict(sent), service, path);
    },
  };
}

/** A rule: what it is, and what it says of some facts. */
export function ruleRoutes(operation: RuleOperation): readonly Route[] {
  return [described(operation), asked(operation)];
}
