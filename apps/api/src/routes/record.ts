import {
  acquis,
  type CollectionName,
  descriptorOf,
  findRecord,
  type Kinds,
  presented,
  type View,
} from '@acquis/domain';
import { asOf } from '@acquis/domain/parameters';
import { json, redirect } from '../answer.js';
import { oneEnvelope } from '../envelope.js';
import { figureFormat } from '../figures/record-figure.js';
import { ended, noSuchFormat } from '../formats/no-such-format.js';
import { otherFormats } from '../formats/other-formats.js';
import { inEveryFormat, recordSuffixes } from '../formats/record-formats.js';
import { address, commonLinks, link, pathOf, schemaPath } from '../links.js';
import { componentOf } from '../openapi/component-name.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';
import { shaping } from '../shaping.js';
import { knownRecord } from './known-record.js';

/** One record of a collection, with everything computed of it on the day. */
export function recordRoute(name: CollectionName): Route {
  const { label, description } = descriptorOf(name);
  const shapes = shaping(name);
  const figure = figureFormat(name);
  const parameters = [asOf, ...shapes.parameters, ...figure.parameters];
  const ofFigure = new Set(figure.parameters.map((each) => each.name));
  return {
    path: `${pathOf(name)}/{id}`,
    operationId: `get-${label.one.replaceAll(' ', '-')}`,
    tag: name,
    summary: `One ${label.one}`,
    description: `${description} A former id, or a code such as a symbol, is answered with a redirect to the id.${figure.description}`,
    parameters,
    id: {
      description: 'An id; a former id or a code is answered with a redirect.',
      get example() {
        return figure.example()?.id;
      },
    },
    answers: { component: `${componentOf(name)}Answer` },
    refusals: [400, 404, 406],
    ...figure.besides(
      inEveryFormat(({ url, id: text, suffix, service }, format) => {
        const query = readQuery(url.searchParams, parameters);
        const day = query.take(asOf);
        const { fields, pick, included } = shapes.read(query);
        for (const each of figure.parameters) query.take(each);
        query.settle();
        const given = query.given();
        const view = acquis.at(day ?? service.today());
        refuseFormat(view, name, text, (record) => figure.suffixes(record, view, recordSuffixes));
        const record = knownRecord(name, text, { view, service, given });
        const path = pathOf(name, record.id);
        if (record.id !== text) return redirect(`${service.apiUrl}${address(`${path}${suffix}`, given)}`);
        const links = [
          ...commonLinks(
            service,
            address(`${path}${suffix}`, given),
            { path: `/${name}/${record.id}`, asOf: day },
            schemaPath(name),
          ),
          ...otherFormats(service, path, given, suffix, recordSuffixes),
          ...figure.links(record, view, service, given),
          link(
            `${service.apiUrl}${address(
              pathOf(name),
              given.filter(([each]) => !ofFigure.has(each)),
            )}`,
            'collection',
          ),
        ];
        const shown = { id: record.id, json: pick(JSON.stringify(presented(view, name, record))) };
        const title = descriptorOf(name).short(record);
        const origin = { name, fields, view, service, path, given, asOf: day, title };
        return {
          status: 200,
          type: format?.type ?? json,
          body: format?.record(shown, origin) ?? oneEnvelope(view, shown.json, included([record], view)),
          links,
          asOf: view.day,
          holds: day === undefined ? 'today' : 'fixed',
        };
      }),
      parameters,
    ),
  };
}

/** Refuses an id that is one but for a dot and letters at its end. */
function refuseFormat<K extends CollectionName>(
  view: View,
  name: K,
  text: string,
  suffixesOf: (record: Kinds[K]) => Readonly<Record<string, string>>,
): void {
  const end = ended(text);
  if (end === undefined || findRecord(view, name, text).status !== 'not-found') return;
  const found = findRecord(view, name, end.stem);
  if (found.status === 'found') throw noSuchFormat(end.ending, suffixesOf(found.record));
}
