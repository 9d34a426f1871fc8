import { type CollectionName, descriptorOf, findRecord, type Kinds, type View } from '@acquis/domain';
import { address, type Pairs, pathOf } from '../links.js';
import { notYetKnown } from '../problems/not-yet-known.js';
import { Problem } from '../problems/problem.js';
import { severalRecords } from '../problems/several-records.js';
import { unknownRecord } from '../problems/unknown-record.js';
import type { Service } from '../service.js';
import { suggestion, suggestionsFor } from './suggestions.js';

/**
 * The record a path asks for by id, former id or code, as known on the view's day.
 *
 * @param given the query string as read, for the addresses suggested
 * @throws Problem when there is none, several, or none yet
 */
export function knownRecord<K extends CollectionName>(
  name: K,
  text: string,
  { view, service, given }: { readonly view: View; readonly service: Service; readonly given: Pairs },
): Kinds[K] {
  const { label } = descriptorOf(name);
  const found = findRecord(view, name, text);
  if (found.status === 'not-found') {
    const suggestions = suggestionsFor(view, name, text, service, given);
    throw new Problem(unknownRecord, { detail: `There is no ${label.one} "${text}".`, suggestions });
  }
  if (found.status === 'several') {
    const suggestions = found.records.map(({ id }) => suggestion(view, name, id, service, given));
    const detail = `${suggestions.length} ${label.many} have the code "${text}"; ask for one of them by its id.`;
    throw new Problem(severalRecords, { detail, suggestions });
  }
  if (found.status === 'not-yet-known') {
    const knownUrl = `${service.apiUrl}${address(pathOf(name, found.id), [['asOf', found.since]])}`;
    const detail = `The ${label.one} "${found.id}" became known on ${found.since}, after ${view.day}.`;
    throw new Problem(notYetKnown, { detail, knownSince: found.since, url: knownUrl });
  }
  return found.record;
}
