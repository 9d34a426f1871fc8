import { acquis } from '@acquis/domain';
import { asOf } from '@acquis/domain/parameters';
import { json } from '../../answer.js';
import { recordEnvelope } from '../../envelope.js';
import { address, commonLinks } from '../../links.js';
import { readQuery } from '../../query.js';
import type { Route } from '../../route.js';
import { ruleOperations } from '../../rules/rule-operations.js';
import { presentedRule, rulesPath } from './presented-rule.js';

const parameters = [asOf];

/** Every rule that can be asked. */
export const rulesRoute: Route = {
  path: rulesPath,
  operationId: 'list-rules',
  tag: 'rules',
  summary: 'The rules',
  description:
    'Every rule of procedure or of a treaty that can be asked, with the provisions it rests on, everything it can answer, and a body for it. The rules are as written today; "asOf" changes only what is said of the whole answer.',
  parameters,
  answers: { component: 'RuleList' },
  refusals: [400],
  answer: ({ url, service }) => {
    const query = readQuery(url.searchParams, parameters);
    const day = query.take(asOf);
    query.settle();
    const view = acquis.at(day ?? service.today());
    const data = ruleOperations.map((operation) => presentedRule(operation, service));
    return {
      status: 200,
      type: json,
      body: recordEnvelope(view, data),
      links: commonLinks(service, address(rulesPath, query.given())),
      asOf: view.day,
      holds: day === undefined ? 'today' : 'fixed',
    };
  },
};
