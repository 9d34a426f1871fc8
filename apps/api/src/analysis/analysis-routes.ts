import { csvOf } from '@acquis/analysis/csv';
import { type Answer, json } from '../answer.js';
import { recordEnvelope } from '../envelope.js';
import { drawingFor } from '../figures/drawing.js';
import { pictured } from '../figures/picture.js';
import { csv } from '../formats/csv.js';
import { address } from '../links.js';
import type { Ask, Route } from '../route.js';
import type { Analysis } from './analysis.js';
import { answered, askedOf, drawnParametersOf, linksOf, parametersOf } from './answered.js';

const refusals = [400, 404, 409];

/** The routes of an analysis: as JSON, with CSV by the `Accept` header, and as CSV and drawn by the end of the path. */
export function analysisRoutes(analysis: Analysis): readonly Route[] {
  const { name, title, description, component, usual } = analysis;
  const path = `/v1/analysis/${name}`;
  const [csvPath, svgPath] = [`${path}.csv`, `${path}.svg`];
  const parameters = parametersOf(analysis);
  const formats = { 'application/json': path, 'text/csv': csvPath, 'image/svg+xml': svgPath };
  const besides = (own: string) => Object.fromEntries(Object.entries(formats).filter(([, other]) => other !== own));

  function asJson(ask: Ask): Answer {
    const { result, view, day, ...rest } = answered(analysis, ask);
    const { data, inputs, method } = result;
    return {
      status: 200,
      type: json,
      body: recordEnvelope(view, data, { inputs, method }),
      links: linksOf(rest, path, besides(path), ask.service),
      asOf: view.day,
      holds: day === undefined ? 'today' : 'fixed',
    };
  }

  function asCsv(ask: Ask): Answer {
    const found = answered(analysis, ask);
    return {
      status: 200,
      type: csv,
      body: csvOf(found.result.table),
      links: linksOf(found, csvPath, besides(csvPath), ask.service),
      asOf: found.view.day,
      holds: found.day === undefined ? 'today' : 'fixed',
    };
  }

  function asFigure(ask: Ask): Answer {
    const found = answered(analysis, ask, true);
    const { result, view, day, wide } = found;
    const page = `${ask.service.apiUrl}${address(path, askedOf(found))}`;
    return {
      ...pictured(result.draw(drawingFor(ask.service, view, { day, width: wide, page })), 'svg', wide, ask.service),
      links: linksOf(found, svgPath, besides(svgPath), ask.service),
      asOf: view.day,
      holds: day === undefined ? 'today' : 'fixed',
    };
  }

  const shared = { tag: 'analysis', parameters, shownByAddress: usual === 'all' };
  return [
    {
      ...shared,
      path,
      operationId: `analysis-${name}`,
      summary: title,
      description: `${description} The votes selected, their source and the method are under "meta". As CSV with "Accept: text/csv", or at ${csvPath}; drawn at ${svgPath}.`,
      answers: { component },
      refusals: [...refusals, 406],
      answer: asJson,
      also: { 'text/csv': asCsv },
    },
    {
      ...shared,
      path: csvPath,
      operationId: `analysis-${name}-csv`,
      summary: `${title}, as CSV`,
      description: `${description} A table with a row of names, UTF-8 (RFC 4180). What it was computed from is said at ${path}.`,
      answers: { mediaType: 'text/csv', is: 'string' },
      refusals,
      answer: asCsv,
    },
    {
      ...shared,
      path: svgPath,
      operationId: `analysis-${name}-figure`,
      summary: `${title}, drawn`,
      description: `${description} As a stand-alone SVG with title, description and the same as text; it follows the colour scheme of its reader.`,
      parameters: drawnParametersOf(analysis),
      answers: { mediaType: 'image/svg+xml', is: 'string' },
      refusals,
      answer: asFigure,
    },
  ];
}
