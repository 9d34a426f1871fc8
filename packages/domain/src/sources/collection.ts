import { collection, plain } from '../core/collection.js';
import { capitalised, count, inWords } from '../core/words.js';
import { remarksIn } from '../remarks/queries.js';
import { citingRecords } from './queries.js';

/** Where facts were read. */
export const sources = collection({
  name: 'sources',
  label: { one: 'source', many: 'sources' },
  description: 'Documents, pages and data sets in which facts of the record were read.',
  order: 90,
  since: () => 'always',
  date: (source) => source.published,
  code: () => null,
  short: (source) => source.title,
  listed: 'by-title',
  schemaOrg: { type: 'CreativeWork', date: 'datePublished' },
  facets: {
    type: { label: 'Type', values: (source) => [source.type] },
    attestation: { label: 'Attestation', values: (source) => [source.attestation] },
  },
  weight: 0.4,
  text: (source) => [
    source.publisher ?? '',
    ...source.authors,
    source.url ?? '',
    source.covers ?? '',
    ...source.features,
  ],
  happenings: () => [],
  sentence: (source, view) => {
    const cited = citingRecords(source, view).length;
    const by = source.publisher ? `Published by ${source.publisher}` : 'Publisher unknown';
    return `${by}${source.machineWritten ? ', written by a language model' : ''}; ${count(cited, 'record')} of Acquis ${cited === 1 ? 'rests' : 'rest'} on it.`;
  },
  derive: (source, view) => ({ citedBy: citingRecords(source, view).length }),
  glance: (source) => [
    { label: 'Type', items: plain(capitalised(inWords(source.type))) },
    { label: 'Publisher', items: plain(source.publisher) },
    { label: 'Authors', items: plain(...source.authors) },
    { label: 'Read in', items: plain(source.readVia) },
    { label: 'Covers', items: plain(source.covers) },
    { label: 'Address', items: plain(source.url) },
  ],
  sections: (source, view) => [
    {
      title: 'What it argues',
      lead: 'Views, kept as such; they are not facts of the record.',
      rows: remarksIn(source, view).map(({ id, title }) => ({
        text: title,
        reference: { collection: 'remarks' as const, id },
      })),
    },
    { title: 'What else stands on its page', rows: plain(...source.features) },
  ],
});
