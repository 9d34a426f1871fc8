import { acquis, collections, compareText, descriptorOf, kindNames, lastChange, version } from '@acquis/domain';
import { asOf } from '@acquis/domain/parameters';
import { json } from '../answer.js';
import { recordEnvelope } from '../envelope.js';
import { address, commonLinks, pathOf } from '../links.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';

const parameters = [asOf];
const path = '/v1';

/** What there is: every collection with the number of its records, and the other addresses. */
export function overviewRoute(): Route {
  const described = kindNames
    .map((name) => ({
      name,
      descriptor: descriptorOf(name),
      facets: Object.keys(descriptorOf(name).facets),
    }))
    .sort((a, b) => collections[a.name].order - collections[b.name].order || compareText(a.name, b.name));
  return {
    path,
    operationId: 'overview',
    tag: 'overview',
    summary: 'What there is',
    description:
      'Every collection with the number of records known on the day, the other addresses, the data version and the coverage of each track.',
    parameters,
    answers: { component: 'OverviewAnswer' },
    refusals: [400],
    answer: ({ url, service }) => {
      const query = readQuery(url.searchParams, parameters);
      const day = query.take(asOf);
      query.settle();
      const given = query.given();
      const view = acquis.at(day ?? service.today());
      const at = (to: string) => `${service.apiUrl}${address(to, given)}`;
      const data = {
        title: 'Acquis: the open observatory of United Nations cyber diplomacy',
        version,
        lastChange,
        collections: described.map(({ name, descriptor, facets }) => ({
          name,
          description: descriptor.description,
          count: view.of(name).all().length,
          facets,
          url: at(pathOf(name)),
        })),
        links: {
          now: at('/v1/now'),
          timeline: at('/v1/timeline'),
          calendar: at('/v1/timeline.ics'),
          feed: at('/v1/timeline.atom'),
          revisions: at('/v1/revisions'),
          search: `${service.apiUrl}${address('/v1/search', [['q', '78/237']])}`,
          stale: at('/v1/stale'),
          rules: at('/v1/rules'),
          analysis: `${service.apiUrl}/v1/analysis`,
          whatIf: `${service.apiUrl}/v1/what-if`,
          dataset: `${service.apiUrl}/v1/dataset`,
          openapi: `${service.apiUrl}/openapi.json`,
          problems: `${service.apiUrl}/problems`,
          site: service.siteUrl ?? null,
        },
      };
      const links = commonLinks(service, address(path, given), { path: '/', asOf: day });
      return {
        status: 200,
        type: json,
        body: recordEnvelope(view, data),
        links,
        asOf: view.day,
        holds: day === undefined ? 'today' : 'fixed',
      };
    },
  };
}
