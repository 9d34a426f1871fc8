import { csvOf } from '@acquis/analysis/csv';
import { type Answer, json } from '../answer.js';
import { recordEnvelope } from '../envelope.js';
import { csv } from '../formats/csv.js';
import type { Ask, Route } from '../route.js';
import type { Analysis } from './analysis.js';
import { answered, linksOf, parametersOf } from './answered.js';

const refusals = [400, 404, 409];

/** The routes of an analysis: as JSON, with CSV by the `Accept` header, and as CSV by the end of the path. */
export function analysisRoutes(analysis: Analysis): readonly Route[] {
  const { name, title, description, component, usual } = analysis;
  const [path, csvPath] = [`/v1/analysis/${name}`, `/v1/analysis/${name}.csv`];
  const parameters = parametersOf(analysis);

  function asJson(ask: Ask): Answer {
    const { result, view, day, ...rest } = answered(analysis, ask);
    const { data, inputs, method } = result;
    return {
      status: 200,
      type: json,
      body: recordEnvelope(view, data, { inputs, method }),
      links: linksOf({ result, view, day, ...rest }, path, csvPath, 'text/csv', ask.service),
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
      links: linksOf(found, csvPath, path, 'application/json', ask.service),
      asOf: found.view.day,
      holds: found.day === undefined ? 'today' : 'fixed',
    };
  }

  const shared = { tag: 'analysis', parameters, shownByAddress: usual === 'all' };
  return [
    {
      ...shared,
      path,
      operationId: `analysis-${name}`,
      summary: title,
      description: `${description} The votes selected, their source and the method are under "meta". As CSV with "Accept: text/csv", or at ${csvPath}.`,
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
  ];
}
