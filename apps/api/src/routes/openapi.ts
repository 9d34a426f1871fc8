import { json } from '../answer.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';

/** The description of the API itself. */
export function openapiRoute(document: () => string): Route {
  return {
    path: '/openapi.json',
    operationId: 'openapi',
    tag: 'service',
    summary: 'This description',
    description: 'The OpenAPI 3.1 document, made from the schemas of the records.',
    parameters: [],
    answers: { mediaType: 'application/json', is: 'object' },
    shownByAddress: true,
    refusals: [400, 414],
    answer: ({ url }) => {
      readQuery(url.searchParams, []).settle();
      return { status: 200, type: json, body: document(), holds: 'today' };
    },
  };
}
