import { isCollection, kindNames } from '@acquis/domain';
import { json } from '../answer.js';
import { commonLinks, link, pathOf, schemaPath } from '../links.js';
import { recordSchema } from '../openapi/record-schema.js';
import { Problem } from '../problems/problem.js';
import { unknownRoute } from '../problems/unknown-route.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';

const ending = '.json';

/** What the records of each collection look like. */
export const schemaRoute: Route = {
  path: '/v1/schemas/{id}',
  operationId: 'record-schema',
  tag: 'service',
  summary: 'The JSON Schema of a collection',
  description:
    'JSON Schema 2020-12 of the records of a collection as answers hold them, complete in itself; "Link: rel=describedby" of lists and records leads here.',
  parameters: [],
  id: { description: 'The name of a collection with ".json" at its end.', example: `decisions${ending}` },
  answers: { mediaType: 'application/json', is: 'object' },
  refusals: [400, 404],
  answer: ({ url, id, service }) => {
    readQuery(url.searchParams, []).settle();
    const name = id.endsWith(ending) ? id.slice(0, -ending.length) : '';
    if (!isCollection(name))
      throw new Problem(unknownRoute, {
        detail: `There is no schema "${id}"; it is the name of a collection with "${ending}" at its end.`,
        routes: kindNames.map((each) => `${service.apiUrl}${schemaPath(each)}`),
      });
    const path = schemaPath(name);
    const links = [...commonLinks(service, path), link(`${service.apiUrl}${pathOf(name)}`, 'collection')];
    const body = JSON.stringify(recordSchema(name, `${service.apiUrl}${path}`));
    return { status: 200, type: json, body, links, holds: 'fixed' };
  },
};
