import { drawnCollections, scoreSvg, scoreText } from '@acquis/charts';
import { acquis, type CollectionName, type Day, descriptorOf, type View } from '@acquis/domain';
import { asOf } from '@acquis/domain/parameters';
import { type Answer, redirect } from '../answer.js';
import { address, commonLinks, type Pairs, pathOf } from '../links.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';
import { knownRecord } from '../routes/known-record.js';
import { recordId } from '../routes/of-record.js';
import type { Service } from '../service.js';
import { recordAt, shownAt } from './drawing.js';
import { embedPage } from './embed-page.js';
import { figureNamed, figuresOf } from './figures.js';
import { drawn, figureFormat } from './record-figure.js';
import { sizeOf, widestLayout } from './size.js';
import { whichFigure } from './which-figure.js';

const shared = {
  tag: 'embed',
  answers: { mediaType: 'text/html', is: 'string' },
} as const;

/** The addresses under `/embed`. */
export const embedPath = (name: string, id?: string) =>
  id === undefined ? `/embed/${name}` : `/embed/${name}/${encodeURIComponent(id)}`;

function page(
  view: View,
  day: Day | undefined,
  service: Service,
  of: {
    readonly self: string;
    readonly svg: string;
    /** Which of the record's figures it is, where it is not the usual one. */
    readonly figure?: string;
    readonly page: string;
    readonly site: string;
    readonly twin: string;
    readonly picture: string;
  },
): Answer {
  const asked: Pairs = [
    ...(of.figure === undefined ? [] : [['figure', of.figure] as const]),
    ...(day === undefined ? [] : [['asOf', day] as const]),
  ];
  return {
    ...embedPage({
      ...sizeOf(of.picture),
      svg: (wide) => `${service.apiUrl}${address(of.svg, [...asked, ['width', String(wide)]])}`,
      page: of.page,
      twin: of.twin,
      oembed: `${service.apiUrl}${address('/oembed', [['url', `${service.apiUrl}${of.self}`]])}`,
      origin: new URL(service.apiUrl).origin,
    }),
    links: commonLinks(service, of.self, { path: of.site, asOf: day }),
    asOf: view.day,
    holds: day === undefined ? 'today' : 'fixed',
  };
}

function recordEmbed(name: CollectionName): Route {
  const { one } = descriptorOf(name).label;
  const which = whichFigure(name);
  const parameters = [asOf, which];
  return {
    ...shared,
    path: `${embedPath(name)}/{id}`,
    operationId: `embed-${one}`,
    summary: `A figure of ${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}, to be framed`,
    description: `A page with the figure alone, for other sites to frame; it fits its frame and follows the colour scheme of its reader. ${figuresOf(
      name,
    )
      .map(({ draws, of }) => `${draws} ${of}`)
      .join(' ')}`,
    parameters,
    get id() {
      return recordId(name, figureFormat(name).example()?.id ?? '');
    },
    refusals: [400, 404],
    answer: ({ url, id: text, service }) => {
      const query = readQuery(url.searchParams, parameters);
      const [day, chosen] = [query.take(asOf), query.take(which)];
      query.settle();
      const given = query.given();
      const figure = figureNamed(name, chosen);
      const view = acquis.at(day ?? service.today());
      const record = knownRecord(name, text, { view, service, given });
      const self = address(embedPath(name, record.id), given);
      if (record.id !== text) return redirect(`${service.apiUrl}${self}`);
      return page(view, day, service, {
        self,
        svg: `${pathOf(name, record.id)}.svg`,
        ...(chosen === which.absent ? {} : { figure: chosen }),
        page: recordAt(service, day, { collection: name, id: record.id }),
        site: `/${name}/${record.id}`,
        twin: figure?.text(record, view) ?? '',
        picture: drawn(name, figure, { record, view, day }, service, widestLayout),
      });
    },
  };
}

const timelineEmbed: Route = {
  ...shared,
  path: embedPath('timeline'),
  operationId: 'embed-timeline',
  summary: 'The timeline, to be framed',
  description: 'A page with the timeline alone, for other sites to frame.',
  parameters: [asOf],
  refusals: [400],
  answer: ({ url, service }) => {
    const query = readQuery(url.searchParams, [asOf]);
    const day = query.take(asOf);
    query.settle();
    const view = acquis.at(day ?? service.today());
    return page(view, day, service, {
      self: address(embedPath('timeline'), query.given()),
      svg: '/v1/timeline.svg',
      page: shownAt(service, day, '/timeline', '/v1/timeline'),
      site: '/timeline',
      twin: scoreText(view),
      picture: scoreSvg(view, { width: widestLayout }),
    });
  },
};

/** The pages other sites may frame; nothing else of the API may be framed. */
export const embedRoutes: readonly Route[] = [timelineEmbed, ...drawnCollections.map(recordEmbed)];
