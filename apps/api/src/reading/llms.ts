import { acquis, collections, descriptorOf, kindNames, version } from '@acquis/domain';
import { assistantsPath } from '../assistants/mount.js';
import { recordFormats } from '../formats/record-formats.js';
import { address, pathOf } from '../links.js';
import { exampleTarget } from '../openapi/example-request.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';
import type { Service } from '../service.js';

function link(name: string, url: string, what: string): string {
  return `- [${name}](${url}): ${what}`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `\n## ${title}\n\n${lines.join('\n')}\n`;
}

const pages = [
  ['Where things stand', '/', 'the three tracks today'],
  ['Timeline', '/timeline', 'everything that happened or is announced, since 1998'],
  ['Search', '/search', 'over the whole record'],
] as const;

function kinds({ apiUrl, today }: Service): readonly string[] {
  const view = acquis.at(today());
  return [...kindNames]
    .sort((a, b) => collections[a].order - collections[b].order)
    .map((name) => {
      const count = view.of(name).all().length;
      return link(name, `${apiUrl}${pathOf(name)}`, `${count}. ${descriptorOf(name).description}`);
    });
}

/** What a language model needs to find its way (llmstxt.org), as Markdown. */
function text(service: Service, routes: readonly Route[]): string {
  const { apiUrl, siteUrl } = service;
  const api = (path: string) => `${apiUrl}${path}`;
  const operations = routes.filter(({ tag }) => ['overview', 'rules', 'analysis', 'compare'].includes(tag));
  const formats = recordFormats.map(({ suffix, mediaType }) => `\`.${suffix}\` (${mediaType})`).join(', ');
  const record = pathOf('decisions', 'a-res-78-237-plenary');
  return [
    '# Acquis\n\n',
    '> The open observatory of United Nations cyber diplomacy: who agreed to what, where, when and by which rule, and what comes next, on ICT security, cybercrime and autonomous weapons. Each fact is dated, sourced and marked with how well it is attested.\n\n',
    `No key is needed, and nothing is written. Data version ${version}. Any answer can be asked for as the record was known at the end of a past day with \`asOf=YYYY-MM-DD\`. Unknown is shown as unknown: a member with no vote recorded is neither absent nor abstaining, and votes, signatures and positions are never inferred. Answers with \`hypothetical: true\` say nothing of the record.\n`,
    section('How to ask', [
      link('OpenAPI 3.1', api('/openapi.json'), 'every operation with parameters, schemas and real examples'),
      link('Documentation', api('/docs'), 'the same, to be read and tried'),
      link(
        'Search',
        api(address('/v1/search', [['q', '78/237']])),
        'by symbol, tally, name in six languages, or words, in `q`',
      ),
      link('A record', api(record), 'by id, former id or symbol; `fields` and `include` make it narrower or richer'),
      link('A record as Markdown', api(`${record}.md`), `every list and record also ends in ${formats}`),
      link('As of a day', api(address('/v1/now', [['asOf', '2023-12-31']])), 'where things stood at the end of 2023'),
      link('The whole record', api('/v1/dataset'), 'one archive of JSON, NDJSON and CSV, described as a data package'),
      link(
        `POST ${assistantsPath}`,
        api(assistantsPath),
        'the record as tools by the Model Context Protocol (streamable HTTP, no key); `acquis mcp` serves the same on your own computer',
      ),
    ]),
    section(
      'Questions',
      operations.map((route) => {
        const { path, summary, body } = route;
        return link(`${body ? 'POST ' : ''}${path}`, api(exampleTarget(route) ?? path), summary);
      }),
    ),
    section('Kinds of record', kinds(service)),
    section(
      'Pages',
      siteUrl === undefined ? [] : pages.map(([name, path, what]) => link(name, `${siteUrl}${path}`, what)),
    ),
    section('Licence and citation', [
      link(
        'Data',
        'https://creativecommons.org/licenses/by/4.0/',
        'CC BY 4.0, with the sources named there that carry terms of their own',
      ),
      link(
        'How to cite',
        api(`${record}.bib`),
        'every record as BibTeX and, at `.csl.json`, as CSL-JSON; cite the day and the data version',
      ),
    ]),
    section('Optional', [
      link('Problems', api('/problems'), 'every error and how to mend it'),
      link('Changes of the API', api('/changelog'), 'what may be relied on'),
      link('Changes of the record', api('/v1/revisions'), 'what was corrected, when and why'),
    ]),
  ].join('');
}

/** The API for language models. */
export function llmsRoute(routes: () => readonly Route[]): Route {
  return {
    path: '/llms.txt',
    operationId: 'llms',
    tag: 'service',
    summary: 'The API for language models',
    description: 'What there is and how to ask for it, as Markdown (llmstxt.org).',
    parameters: [],
    answers: { mediaType: 'text/plain', is: 'string' },
    refusals: [400],
    answer: ({ url, service }) => {
      readQuery(url.searchParams, []).settle();
      return { status: 200, type: 'text/plain; charset=utf-8', body: text(service, routes()), holds: 'today' };
    },
  };
}
