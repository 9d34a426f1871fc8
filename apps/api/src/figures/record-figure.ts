import { acquis, type CollectionName, type Day, descriptorOf, type Kinds, lastChange, type View } from '@acquis/domain';
import { type Answer, redirect } from '../answer.js';
import { address, commonLinks, link, type Pairs, pathOf } from '../links.js';
import { asOf } from '../parameters/as-of.js';
import type { Parameter } from '../parameters/parameter.js';
import { noFigure } from '../problems/no-figure.js';
import { Problem } from '../problems/problem.js';
import { readQuery } from '../query.js';
import type { Ask, Route } from '../route.js';
import { knownRecord } from '../routes/known-record.js';
import type { Service } from '../service.js';
import { drawingFor, recordAt } from './drawing.js';
import { type Figure, figurePolicy, svg } from './figure.js';
import { figureOf } from './figures.js';
import { width } from './width.js';

const mediaType = 'image/svg+xml';

/** A record whose figure is asked for, on a day. */
export interface Drawn<K extends CollectionName> {
  readonly record: Kinds[K];
  readonly view: View;
  readonly day: Day | undefined;
}

/**
 * The figure of a record as SVG.
 *
 * @throws Problem where it has none
 */
export function drawn<K extends CollectionName>(
  name: K,
  figure: Figure<K>,
  { record, view, day }: Drawn<K>,
  service: Service,
  wide: number,
): string {
  const page = recordAt(service, day, { collection: name, id: record.id });
  const drawing = drawingFor(service, view, { day, width: wide, page, attestation: record.attestation });
  const picture = figure.draw(record, view, drawing);
  if (picture !== undefined) return picture;
  const detail = `There is no figure of the ${descriptorOf(name).label.one} "${record.id}" on ${view.day}. ${figure.of}`;
  throw new Problem(noFigure, { detail });
}

function answered<K extends CollectionName>(
  name: K,
  figure: Figure<K>,
  parameters: readonly Parameter<unknown>[],
  { url, id: text, suffix, service }: Ask,
): Answer {
  const query = readQuery(url.searchParams, parameters);
  const [day, wide] = [query.take(asOf), query.take(width)];
  query.settle();
  const given = query.given();
  const view = acquis.at(day ?? service.today());
  const record = knownRecord(name, text, { view, service, given });
  const path = pathOf(name, record.id);
  if (record.id !== text) return redirect(`${service.apiUrl}${address(`${path}${suffix}`, given)}`);
  return {
    status: 200,
    type: svg,
    body: drawn(name, figure, { record, view, day }, service, wide),
    policy: figurePolicy,
    links: [
      ...commonLinks(service, address(`${path}${suffix}`, given), { path: `/${name}/${record.id}`, asOf: day }),
      link(`${service.apiUrl}${address(`${path}.json`, given)}`, 'alternate', 'application/json'),
    ],
    asOf: view.day,
    holds: day === undefined ? 'today' : 'fixed',
  };
}

/** The figure as a format of its record: how it is described, the parameter it takes, and how it is made. Nothing where records have none. */
export function figureFormat<K extends CollectionName>(name: K) {
  const figure = figureOf(name);
  return {
    parameters: figure ? [width] : [],
    description: figure ? ` With the suffix svg as a figure. ${figure.draws} ${figure.of}` : '',
    /** A record of the collection, one with a figure where any has one. */
    example(): Kinds[K] | undefined {
      const view = acquis.at(lastChange);
      const records = view.of(name).all();
      return records.find((record) => figure?.has(record, view)) ?? records[0];
    },
    /** Adds the figure to the formats of a route with these parameters. */
    besides(formats: Pick<Route, 'answer' | 'also' | 'suffixes'>, parameters: readonly Parameter<unknown>[]) {
      if (!figure) return formats;
      const made = (ask: Ask) => answered(name, figure, parameters, ask);
      return {
        ...formats,
        also: { ...formats.also, [mediaType]: made },
        suffixes: { ...formats.suffixes, svg: mediaType },
      };
    },
    /** The suffixes of the formats a record can be had in: these, and that of its figure where it has one. */
    suffixes(
      record: Kinds[K],
      view: View,
      besides: Readonly<Record<string, string>>,
    ): Readonly<Record<string, string>> {
      return figure?.has(record, view) ? { ...besides, svg: mediaType } : besides;
    },
    /** The link to the figure of a record that has one. */
    links(record: Kinds[K], view: View, { apiUrl }: Service, given: Pairs): readonly string[] {
      if (!figure?.has(record, view)) return [];
      return [link(`${apiUrl}${address(`${pathOf(name, record.id)}.svg`, given)}`, 'alternate', mediaType)];
    },
  };
}
