import { acquis, type CollectionName, descriptorOf, type Kinds, type View } from '@acquis/domain';
import { asOf } from '@acquis/domain/parameters';
import { type Answer, redirect } from '../answer.js';
import { address, commonLinks, pathOf } from '../links.js';
import { readQuery } from '../query.js';
import type { Ask } from '../route.js';
import { knownRecord } from './known-record.js';

/** What is worked out of one record, below its address. */
export interface OfRecord<K extends CollectionName> {
  readonly record: Kinds[K];
  readonly view: View;
  /** The path with its query string, as it is asked for. */
  readonly self: string;
  readonly links: readonly string[];
  /** How long what is worked out of the record alone holds. */
  readonly holds: Answer['holds'];
}

/** The parameters of an address below a record. */
export const ofRecordParameters = [asOf];

/**
 * Answers at `/v1/{collection}/{id}/{name}`; a former id or a code is sent on to the id.
 *
 * @throws Problem when there is no such record, or none yet
 */
export function ofRecord<K extends CollectionName>(
  collection: K,
  name: string,
  { url, id: text, service }: Ask,
  make: (of: OfRecord<K>) => Answer,
): Answer {
  const query = readQuery(url.searchParams, ofRecordParameters);
  const day = query.take(asOf);
  query.settle();
  const given = query.given();
  const view = acquis.at(day ?? service.today());
  const record = knownRecord(collection, text, { view, service, given });
  const self = address(`${pathOf(collection, record.id)}/${name}`, given);
  if (record.id !== text) return redirect(`${service.apiUrl}${self}`);
  const links = commonLinks(service, self, { path: `/${collection}/${record.id}`, asOf: day });
  return make({ record, view, self, links, holds: day === undefined ? 'today' : 'fixed' });
}

/** How the id in such an address is described, with one that exists. */
export function recordId(collection: CollectionName, example: string) {
  return {
    description: `An id in ${descriptorOf(collection).label.many}; a former id or a code is answered with a redirect.`,
    example,
  };
}
