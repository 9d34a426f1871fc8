import { comparisonsOf, sideBySide } from '@acquis/analysis/compare';
import { acquis, type CollectionName, descriptorOf, type Kinds, type View } from '@acquis/domain';
import { json } from '../answer.js';
import { recordEnvelope } from '../envelope.js';
import { address, commonLinks } from '../links.js';
import { asOf } from '../parameters/as-of.js';
import { invalidParameter } from '../problems/invalid-parameter.js';
import { Problem } from '../problems/problem.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';
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
}

function refuseTwice(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice === undefined) return;
  const detail = `ids: two of those given are "${twice}"; name each once.`;
  const errors = [{ parameter: 'ids', value: twice, detail, accepted: ['ids of different records'] }];
  throw new Problem(invalidParameter, { detail, errors });
}

/** Records of one kind side by side. */
export function compareRoute<K extends CollectionName>(comparable: Comparable<K>): Route {
  const { name, example, component, says, together } = comparable;
  const ids = idsOf(name, example);
  const parameters = [ids, asOf];
  const path = `/v1/compare/${name}`;
  const { many } = descriptorOf(name).label;
  return {
    path,
    operationId: `compare-${name}`,
    tag: 'compare',
    summary: `Compare ${many}`,
    description: `Two or more ${many} side by side: the facts at a glance line by line, where they differ, and the comparisons of the record about them. ${says}`,
    parameters,
    answers: { component },
    refusals: [400, 404],
    answer: ({ url, service }) => {
      const query = readQuery(url.searchParams, parameters);
      const asked = query.take(ids);
      const day = query.take(asOf);
      query.settle();
      const view = acquis.at(day ?? service.today());
      const given = query.given().filter(([parameter]) => parameter === asOf.name);
      const records = asked.map((text) => knownRecord(name, text, { view, service, given }));
      const found = records.map(({ id }) => id);
      refuseTwice(found);
      const data = {
        ...sideBySide(name, records, view),
        comparisons: comparisonsOf(name, found, view),
        ...together(records, view),
      };
      return {
        status: 200,
        type: json,
        body: recordEnvelope(view, data),
        links: commonLinks(service, address(path, [['ids', found.join(',')], ...given])),
        asOf: view.day,
        holds: day === undefined ? 'today' : 'fixed',
      };
    },
  };
}
