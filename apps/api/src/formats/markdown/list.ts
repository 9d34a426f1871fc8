import { type CollectionName, capitalised, descriptorOf, formatEdtf, type Kinds, type View } from '@acquis/domain';
import { escaped, linkTo } from '@acquis/domain/markdown';
import { pathOf } from '../../links.js';
import type { Origin, Written } from '../record-format.js';
import { asMarkdown } from './address.js';
import { listing } from './listing.js';

function lineOf<K extends CollectionName>(name: K, record: Kinds[K], url: string, view: View): string {
  const { short, date } = descriptorOf(name);
  const on = date(record);
  const sentence = escaped(view.of(name).sentence(record));
  return `${linkTo(short(record), url)}${on === null ? '' : ` (${formatEdtf(on)})`}: ${sentence}`;
}

/** A list of records, each with its sentence and a link to itself as Markdown. */
export function listMarkdown(name: CollectionName, records: readonly Written[], origin: Origin): string {
  const { view, service } = origin;
  const { label, description } = descriptorOf(name);
  const addressOf = asMarkdown(origin);
  const lines = records.flatMap(({ id }) => {
    const record = view.of(name).lookup(id);
    return record ? [lineOf(name, record, addressOf({ collection: name, id }), view)] : [];
  });
  return listing({ title: capitalised(label.many), lead: description, lines }, { view, service, path: pathOf(name) });
}
