import {
  type CollectionName,
  capitalised,
  type DatedHappening,
  descriptorOf,
  formatEdtf,
  formatEdtfInSentence,
  inWords,
  type Kinds,
  type View,
} from '@acquis/domain';
import { attested } from './attested.js';
import { lastingSentence } from './lasting-sentence.js';

/** A happening in plain text that stays true when it is read later: what, when stated, how well attested, by what. */
export function toldOfHappening(view: View, happening: DatedHappening): string {
  const { collection, record: id, act, on, stated, status, attestation, planned, citations } = happening;
  const record = view.of(collection).lookup(id);
  const sentence = record && lastingSentence(view, collection, record);
  return [
    sentence ?? `${capitalised(inWords(act))}: ${formatEdtf(on)}.`,
    ...(sentence === undefined && status === 'outcome-not-in-record' ? ['Outcome not in our record.'] : []),
    ...(planned && stated ? [`These days were stated ${formatEdtfInSentence(stated)}.`] : []),
    attested(view, attestation, citations.length > 0 ? citations : (record?.citations ?? [])),
  ].join('\n');
}

/** A record in plain text that stays true when it is read later. */
export function toldOfRecord<K extends CollectionName>(view: View, name: K, record: Kinds[K]): string {
  const { date, label } = descriptorOf(name);
  const on = date(record);
  const { attestation, citations } = record;
  return [
    lastingSentence(view, name, record) ?? `${capitalised(label.one)}${on === null ? '' : `, ${formatEdtf(on)}`}.`,
    attested(view, attestation, citations),
  ].join('\n');
}
