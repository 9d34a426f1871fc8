import { type ComparedLine, comparisonsOf, sideBySide, sideBySideTable } from '@acquis/analysis/compare';
import { csvOf } from '@acquis/analysis/csv';
import { acquis, type CollectionName, descriptorOf, type Kinds, type View } from '@acquis/domain';
import { asOf } from '@acquis/domain/parameters';
import { type Answer, json } from '../answer.js';
import { recordEnvelope } from '../envelope.js';
import { csv } from '../formats/csv.js';
import { address, commonLinks, link, type Pairs } from '../links.js';
import { invalidParameter } from '../problems/invalid-parameter.js';
import { Problem } from '../problems/problem.js';
import { readQuery } from '../query.js';
import type { Ask, Route } from '../route.js';
import { knownRecord } from '../routes/known-record.js';
import { idsOf } from './ids.js';

/** A comparison of records of one kind. */
export interface Comparable<K extends CollectionName> {
  readonly name: K;
  /** Two records of the kind. */
  readonly example: readonly [string, string];
  readonly component: string;
  /** What the answer has besides the facts at a glance, in a sentence. */
  readonly says: string;
  /** What is computed of the records together, beyond the facts at a glance. */
  readonly together: (records: readonly Kinds[K][], view: View) => object;
  /** What the table has below the facts at a glance, as words and line by line. Left out: nothing. */
  readonly below?: {
    readonly what: string;
    readonly lines: (records: readonly Kinds[K][], view: View) => readonly ComparedLine[];
  };
}

function refuseTwice(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice === undefined) return;
  const detail = `ids: two of those given are "${twice}"; name each once.`;
  const errors = [{ parameter: 'ids', value: twice, detail, accepted: ['ids of different records'] }];
  throw new Problem(invalidParameter, { detail, errors });
}

/** Records of one kind side by side: as JSON, with CSV by the `Accept` header, and as CSV by the end of the path. */
export function compareRoutes<K extends CollectionName>(comparable: Comparable<K>): readonly Route[] {
  const { name, example, component, says, together, below } = comparable;
  const ids = idsOf(name, example);
  const parameters = [ids, asOf];
  const path = `/v1/compare/${name}`;
  const csvPath = `${path}.csv`;
  const { one, many } = descriptorOf(name).label;

  function asked({ url, service }: Ask) {
    const query = readQuery(url.searchParams, parameters);
    const texts = query.take(ids);
    const day = query.take(asOf);
    query.settle();
    const view = acquis.at(day ?? service.today());
    const given = query.given().filter(([parameter]) => parameter === asOf.name);
    const records = texts.map((text) => knownRecord(name, text, { view, service, given }));
    const found = records.map(({ id }) => id);
    refuseTwice(found);
    const pairs: Pairs = [['ids', found.join(',')], ...given];
    const answer = (own: string, other: string, type: string): Omit<Answer, 'type' | 'body'> => ({
      status: 200,
      links: [
        ...commonLinks(service, address(own, pairs)),
        link(`${service.apiUrl}${address(other, pairs)}`, 'alternate', type),
      ],
      asOf: view.day,
      holds: day === undefined ? 'today' : 'fixed',
    });
    return { view, records, found, side: sideBySide(name, records, view), answer };
  }

  function asCsv(ask: Ask): Answer {
    const { view, records, side, answer } = asked(ask);
    const body = csvOf(sideBySideTable(side, below?.lines(records, view)));
    return { ...answer(csvPath, path, 'application/json'), type: csv, body };
  }

  function asJson(ask: Ask): Answer {
    const { view, records, found, side, answer } = asked(ask);
    const data = { ...side, comparisons: comparisonsOf(name, found, view), ...together(records, view) };
    return { ...answer(path, csvPath, 'text/csv'), type: json, body: recordEnvelope(view, data) };
  }

  const shared = { tag: 'compare', parameters };
  return [
    {
      ...shared,
      path,
      operationId: `compare-${name}`,
      summary: `Compare ${many}`,
      description: `Two or more ${many} side by side: the facts at a glance line by line, where they differ, and the comparisons of the record about them. ${says} The facts as CSV with "Accept: text/csv", or at ${csvPath}.`,
      answers: { component },
      refusals: [400, 404, 406],
      answer: asJson,
      also: { 'text/csv': asCsv },
    },
    {
      ...shared,
      path: csvPath,
      operationId: `compare-${name}-csv`,
      summary: `Compare ${many}, as CSV`,
      description: `The facts at a glance of two or more ${many}${below ? `, then ${below.what}` : ''}: a fact a row, a ${one} a column, and whether they differ. UTF-8 (RFC 4180).`,
      answers: { mediaType: 'text/csv', is: 'string' },
      refusals: [400, 404],
      answer: asCsv,
    },
  ];
}
