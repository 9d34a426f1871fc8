import type { SchemaOrg } from '../core/collection.js';
import { descriptorOf } from '../core/descriptor.js';
import { type Edtf, parseEdtf } from '../core/edtf.js';
import type { RecordHead, Reference } from '../core/record.js';
import type { View } from '../core/view.js';
import type { CollectionName } from '../generated/kind-names.js';
import type { Kinds } from '../generated/kinds.js';
import { version } from '../generated/version.js';

/** Where what is said of records is from, and where they stand. */
export interface Origin {
  readonly view: View;
  /** The address of a record as data: what it goes by. */
  readonly record: (reference: Reference) => string;
  /** The address of the page about a record. */
  readonly page: (reference: Reference) => string;
}

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** The data set every record is part of. */
const dataset = { '@type': 'Dataset', name: 'Acquis', version, license: licence };

/** A date as schema.org has it; one that may be any of several days is left out. */
export function dates(date: Edtf | null, property: SchemaOrg['date']): object {
  if (date === null || property === undefined) return {};
  const { precision, text } = parseEdtf(date);
  if (precision === 'uncertain') return {};
  const [from = text, to = from] = text.split('/');
  return property === 'event' ? { startDate: from, endDate: to } : { [property]: to };
}

/** The sources a record cites, each once. */
function citationsOf({ citations }: RecordHead, view: View): readonly object[] {
  return [...new Set(citations.map(({ source }) => source))].map((source) => {
    const url = view.sources.get(source)?.url;
    const name = view.nameOf({ collection: 'sources', id: source });
    return { '@type': 'CreativeWork', name, ...(url ? { url } : {}) };
  });
}

/** A record in the vocabulary of schema.org, without its context. What is said about our record of it is its `subjectOf`. */
export function thingOf<K extends CollectionName>(name: K, record: Kinds[K], origin: Origin): object {
  const { view } = origin;
  const { schemaOrg = { type: 'CreativeWork' }, date, code, short } = descriptorOf(name);
  const head: RecordHead = record;
  const reference = { collection: name, id: head.id };
  const called = short(record);
  return {
    '@type': schemaOrg.type,
    '@id': origin.record(reference),
    identifier: code(record) ?? head.id,
    name: head.title,
    ...(called === head.title ? {} : { alternateName: called }),
    description: view.of(name).sentence(record),
    ...dates(date(record), schemaOrg.date),
    subjectOf: {
      '@type': 'WebPage',
      url: origin.page(reference),
      ...(head.summary === null ? {} : { abstract: head.summary }),
      dateModified: head.reviewed ?? head.recorded,
      license: licence,
      isPartOf: dataset,
      citation: citationsOf(head, view),
    },
  };
}
