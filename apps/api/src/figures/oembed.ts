import { drawnCollections, scoreSvg } from '@acquis/charts';
import { acquis, type CollectionName, type Day, isCollection, isDay } from '@acquis/domain';
import { once, oneOf, type Parameter } from '@acquis/domain/parameters';
import { json } from '../answer.js';
import { address, type Pairs } from '../links.js';
import { noFigure } from '../problems/no-figure.js';
import { Problem } from '../problems/problem.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';
import { knownRecord } from '../routes/known-record.js';
import type { Service } from '../service.js';
import { embedPath } from './embed.js';
import { figureNamed, figuresOf } from './figures.js';
import { drawn } from './record-figure.js';
import { laidOutFor, type Size, sizeOf } from './size.js';

const forms = ['/timeline', ...drawnCollections.map((name) => `/${name}/{id}`)];
const isUrl = ['the address of a page, a record or a figure, as in https://…/decisions/a-res-78-237-plenary'];

const url: Parameter<string> = {
  name: 'url',
  description: `The address to be embedded: on the site, of the API or under /embed; ${forms.join(', ')}, each also under /at/{day}, and with "figure" where a record has several.`,
  schema: { type: 'string', maxLength: 1000 },
  repeats: false,
  example: '/decisions/a-res-78-237-plenary',
  required: { value: '', detail: 'It is left out; give the address to be embedded.', accepted: isUrl },
  absent: '',
  read: once((text) => {
    if (text !== '' && text.length <= 1000) return { value: text, spelling: [text] };
    return { refusal: { value: text.slice(0, 80), detail: 'It is empty or too long.', accepted: isUrl } };
  }, isUrl),
};

function most(name: string): Parameter<number | undefined> {
  const accepted = ['a whole number from 100 to 9999'];
  return {
    name,
    description: `The ${name.replace('max', '')} the frame may have at most, in pixels.`,
    schema: { type: 'integer', minimum: 100, maximum: 9999 },
    repeats: false,
    absent: undefined,
    read: once((text) => {
      if (/^[1-9]\d{2,3}$/.test(text)) return { value: Number(text), spelling: [text] };
      return { refusal: { value: text, detail: `"${text}" is no size; expected ${accepted.join()}.`, accepted } };
    }, accepted),
  };
}

const maxwidth = most('maxwidth');
const maxheight = most('maxheight');
const format = oneOf('format', 'The format; there is only JSON.', ['json'], 'json');
const parameters = [url, maxwidth, maxheight, format];

/** What an address is of: a path below the site or the API, and the day and the figure it names. */
interface Pointed {
  readonly steps: readonly string[];
  readonly day: Day | undefined;
  readonly figure: string | undefined;
}

function pointedAt(text: string, { siteUrl, apiUrl }: Service): Pointed | undefined {
  const bases = [siteUrl, apiUrl].flatMap((base) => base ?? []);
  const base = bases.find((each) => text.startsWith(`${each}/`)) ?? (text.startsWith('/') ? '' : undefined);
  if (base === undefined) return undefined;
  const [path = '', query = ''] = text.slice(base.length).split('#', 1).join('').split('?', 2);
  try {
    const steps = path
      .split('/')
      .filter((step) => step !== '')
      .map(decodeURIComponent);
    const [first, second = ''] = steps;
    const at = first === 'at' && isDay(second) ? second : undefined;
    const asked = new URLSearchParams(query);
    const [asOf, figure] = [asked.get('asOf') ?? undefined, asked.get('figure') ?? undefined];
    const rest = at === undefined ? (first === 'embed' || first === 'v1' ? steps.slice(1) : steps) : steps.slice(2);
    return { steps: rest, day: at ?? (asOf !== undefined && isDay(asOf) ? asOf : undefined), figure };
  } catch {
    return undefined;
  }
}

interface Found {
  /** The page to be framed, with the figure where it is not the usual one. */
  readonly path: string;
  readonly figure: string | undefined;
  readonly day: Day | undefined;
  readonly size: Size;
}

function recordFound<K extends CollectionName>(
  name: K,
  text: string,
  { day, figure: asked }: Pick<Pointed, 'day' | 'figure'>,
  service: Service,
  wide: number,
): Found | undefined {
  const [usual] = figuresOf(name);
  const figure = asked === undefined ? usual : figureNamed(name, asked);
  if (!figure) return undefined;
  const view = acquis.at(day ?? service.today());
  const record = knownRecord(name, text, { view, service, given: [] });
  return {
    path: embedPath(name, record.id),
    figure: figure === usual ? undefined : figure.name,
    day,
    size: sizeOf(drawn(name, figure, { record, view, day }, service, wide)),
  };
}

function found(text: string, service: Service, wide: number): Found {
  const { steps = [], day, figure } = pointedAt(text, service) ?? {};
  const [name = '', id = '', ...more] = steps.map((step) => step.replace(/\.(?:svg|png|json)$/, ''));
  if (name === 'timeline' && id === '') {
    const view = acquis.at(day ?? service.today());
    return { path: embedPath('timeline'), figure: undefined, day, size: sizeOf(scoreSvg(view, { width: wide })) };
  }
  const record =
    more.length === 0 && id !== '' && isCollection(name)
      ? recordFound(name, id, { day, figure }, service, wide)
      : undefined;
  if (record) return record;
  const detail = `There is no figure to embed for "${text.slice(0, 120)}"; expected an address of the form ${forms.join(' or ')}.`;
  throw new Problem(noFigure, { detail, accepted: forms });
}

/** What a site needs to embed a figure (oEmbed). */
export const oembedRoute: Route = {
  path: '/oembed',
  operationId: 'oembed',
  tag: 'embed',
  summary: 'How to embed a page (oEmbed)',
  description: 'An oEmbed answer (version 1.0, type rich) for an address of the site or the API that has a figure.',
  parameters,
  answers: { component: 'OEmbed' },
  refusals: [400, 404],
  answer: ({ url: asked, service }) => {
    const query = readQuery(asked.searchParams, parameters);
    const [text, wide = 860, high] = [query.take(url), query.take(maxwidth), query.take(maxheight)];
    query.take(format);
    query.settle();
    const { path, figure, day, size } = found(text, service, laidOutFor(Math.min(wide, 1200)));
    const named: Pairs = [
      ...(day === undefined ? [] : [['asOf', day] as const]),
      ...(figure === undefined ? [] : [['figure', figure] as const]),
    ];
    const src = `${service.apiUrl}${address(path, named)}`;
    const width = Math.min(wide, 1200);
    const natural = Math.ceil((size.height * width) / size.width) + 48;
    const height = high === undefined ? natural : Math.min(high, natural);
    const title = size.title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    const html = `<iframe src="${src.replaceAll('&', '&amp;')}" width="${width}" height="${height}" title="${title}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
    const provider = { provider_name: 'Acquis', provider_url: service.siteUrl ?? service.apiUrl };
    const body = { version: '1.0', type: 'rich', title: size.title, ...provider, cache_age: 3600, html, width, height };
    return { status: 200, type: json, body: JSON.stringify(body), holds: 'today' };
  },
};
