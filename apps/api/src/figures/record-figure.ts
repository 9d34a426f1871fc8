import { acquis, type CollectionName, type Day, descriptorOf, type Kinds, lastChange, type View } from '@acquis/domain';
import { asOf, type Parameter } from '@acquis/domain/parameters';
import { type Answer, redirect } from '../answer.js';
import { address, commonLinks, link, type Pairs, pathOf } from '../links.js';
import { noFigure } from '../problems/no-figure.js';
import { Problem } from '../problems/problem.js';
import { readQuery } from '../query.js';
import type { Ask, Route } from '../route.js';
import { knownRecord } from '../routes/known-record.js';
import type { Service } from '../service.js';
import { drawingFor, recordAt } from './drawing.js';
import type { Figure } from './figure.js';
import { figureNamed, figuresOf } from './figures.js';
import { type PictureFormat, pictured, pictureTypes } from './picture.js';
import { scale } from './scale.js';
import { whichFigure } from './which-figure.js';
import { width } from './width.js';

/** A record whose figure is asked for, on a day. */
export interface Drawn<K extends CollectionName> {
  readonly record: Kinds[K];
  readonly view: View;
  readonly day: Day | undefined;
}

/**
 * A figure of a record as SVG.
 *
 * @param figure undefined: the collection has none of the name
 * @throws Problem where the record has none
 */
export function drawn<K extends CollectionName>(
  name: K,
  figure: Figure<K> | undefined,
  { record, view, day }: Drawn<K>,
  service: Service,
  wide: number,
): string {
  const page = recordAt(service, day, { collection: name, id: record.id });
  const drawing = drawingFor(service, view, {
    day,
    width: wide,
    page,
    of: figure?.ofOthers ? undefined : record,
  });
  const picture = figure?.draw(record, view, drawing);
  if (picture !== undefined) return picture;
  const called = figure ? `figure "${figure.name}"` : 'figure';
  const detail = `There is no ${called} of the ${descriptorOf(name).label.one} "${record.id}" on ${view.day}. ${figure?.of ?? ''}`;
  throw new Problem(noFigure, { detail: detail.trim() });
}

function answered<K extends CollectionName>(
  name: K,
  format: PictureFormat,
  parameters: readonly Parameter<unknown>[],
  { url, id: text, suffix, service }: Ask,
): Answer {
  const query = readQuery(url.searchParams, parameters);
  const day = query.take(asOf);
  const figure = figureNamed(name, query.take(whichFigure(name)));
  const [wide, pixels] = [query.take(width), query.take(scale)];
  query.settle();
  const given = query.given();
  const view = acquis.at(day ?? service.today());
  const record = knownRecord(name, text, { view, service, given });
  const path = pathOf(name, record.id);
  if (record.id !== text) return redirect(`${service.apiUrl}${address(`${path}${suffix}`, given)}`);
  const drawing = drawn(name, figure, { record, view, day }, service, wide);
  return {
    ...pictured(drawing, format, wide * pixels, service),
    links: [
      ...commonLinks(service, address(`${path}${suffix}`, given), { path: `/${name}/${record.id}`, asOf: day }),
      link(`${service.apiUrl}${address(`${path}.json`, given)}`, 'alternate', 'application/json'),
    ],
    asOf: view.day,
    holds: day === undefined ? 'today' : 'fixed',
  };
}

/** The figures as formats of their record: how they are described, the parameters they take, and how they are made. Nothing where records have none. */
export function figureFormat<K extends CollectionName>(name: K) {
  const figures = figuresOf(name);
  const sentences = figures.map(({ draws, of }) => `${draws} ${of}`).join(' ');
  const parameters: readonly Parameter<unknown>[] = figures.length > 0 ? [whichFigure(name), width, scale] : [];
  return {
    parameters,
    description: figures.length > 0 ? ` With the suffix svg or png as a figure. ${sentences}` : '',
    /** A record of the collection, one with a figure where any has one. */
    example(): Kinds[K] | undefined {
      const view = acquis.at(lastChange);
      const records = view.of(name).all();
      return records.find((record) => figures.some((figure) => figure.has(record, view))) ?? records[0];
    },
    /** Adds the figure to the formats of a route with these parameters. */
    besides(formats: Pick<Route, 'answer' | 'also' | 'suffixes'>, all: readonly Parameter<unknown>[]) {
      if (figures.length === 0) return formats;
      const as = (format: PictureFormat) => (ask: Ask) => answered(name, format, all, ask);
      return {
        ...formats,
        also: { ...formats.also, [pictureTypes.svg]: as('svg'), [pictureTypes.png]: as('png') },
        suffixes: { ...formats.suffixes, ...pictureTypes },
      };
    },
    /** The suffixes of the formats a record can be had in: these, and those of its figures where it has any. */
    suffixes(
      record: Kinds[K],
      view: View,
      besides: Readonly<Record<string, string>>,
    ): Readonly<Record<string, string>> {
      return figures.some((figure) => figure.has(record, view)) ? { ...besides, ...pictureTypes } : besides;
    },
    /** The links to the figures a record has, in every format there is of them. */
    links(record: Kinds[K], view: View, { apiUrl, rasterise }: Service, given: Pairs): readonly string[] {
      const path = `${apiUrl}${pathOf(name, record.id)}`;
      const rest = given.filter(([parameter]) => parameter !== 'figure');
      return figures.flatMap((figure, index) => {
        if (!figure.has(record, view)) return [];
        const query = address('', index === 0 ? rest : [['figure', figure.name], ...rest]);
        const asDrawing = link(`${path}.svg${query}`, 'alternate', pictureTypes.svg);
        return rasterise ? [asDrawing, link(`${path}.png${query}`, 'alternate', pictureTypes.png)] : [asDrawing];
      });
    },
  };
}
