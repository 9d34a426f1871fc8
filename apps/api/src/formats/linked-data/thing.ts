import {
  type CollectionName,
  descriptorOf,
  type Edtf,
  type Kinds,
  parseEdtf,
  type RecordHead,
  type SchemaOrg,
  version,
} from '@acquis/domain';
import { pageOrRecord, pathOf } from '../../links.js';
import type { Subject } from '../../told/subject.js';

/** Where what is said of records is from. */
type Origin = Pick<Subject, 'view' | 'service'>;

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
function citationsOf({ citations }: RecordHead, { view }: Origin): readonly object[] {
  return [...new Set(citations.map(({ source }) => source))].map((source) => {
    const url = view.sources.get(source)?.url;
    const name = view.nameOf({ collection: 'sources', id: source });
    return { '@type': 'CreativeWork', name, ...(url ? { url } : {}) };
  });
}

/** A record in the vocabulary of schema.org, without its context. What is said about our record of it is its `subjectOf`. */
export function thingOf<K extends CollectionName>(name: K, record: Kinds[K], origin: Origin): object {
  const { view, service } = origin;
  const { schemaOrg = { type: 'CreativeWork' }, date, code, short } = descriptorOf(name);
  const head: RecordHead = record;
  const id = `${service.apiUrl}${pathOf(name, head.id)}`;
  const called = short(record);
  return {
    '@type': schemaOrg.type,
    '@id': id,
    identifier: code(record) ?? head.id,
    name: head.title,
    ...(called === head.title ? {} : { alternateName: called }),
    description: view.of(name).sentence(record),
    ...dates(date(record), schemaOrg.date),
    subjectOf: {
      '@type': 'WebPage',
      url: pageOrRecord(service, { collection: name, id: head.id }),
      ...(head.summary === null ? {} : { abstract: head.summary }),
      dateModified: head.reviewed ?? head.recorded,
      license: licence,
      isPartOf: dataset,
      citation: citationsOf(head, origin),
    },
  };
}
