import { acquis } from '@acquis/domain';
import { json } from '../answer.js';
import { recordEnvelope } from '../envelope.js';
import { commonLinks } from '../links.js';
import { exampleTarget } from '../openapi/example-request.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';
import type { Service } from '../service.js';

function indexed(route: Route, { apiUrl }: Service) {
  const { operationId: name, summary: title, description, body } = route;
  const method = body ? 'POST' : 'GET';
  return {
    name,
    title,
    description,
    method,
    url: `${apiUrl}${exampleTarget(route) ?? route.path}`,
    body: body?.example ?? null,
  };
}

/** The index at an address that others stand below, or are named by: what each answers, with an address to try. */
export function indexRoute(
  { path, operationId, tag, summary }: Pick<Route, 'path' | 'operationId' | 'tag' | 'summary'>,
  routes: readonly Route[],
): Route {
  return {
    path,
    operationId,
    tag,
    summary,
    description: 'Every address there is, what it answers, and an example to try.',
    parameters: [],
    answers: { component: 'IndexAnswer' },
    refusals: [400],
    answer: ({ url, service }) => {
      readQuery(url.searchParams, []).settle();
      return {
        status: 200,
        type: json,
        body: recordEnvelope(
          acquis.at(service.today()),
          routes.map((route) => indexed(route, service)),
        ),
        links: commonLinks(service, path),
        holds: 'today',
      };
    },
  };
}
