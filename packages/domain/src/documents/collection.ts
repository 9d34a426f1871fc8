import type { Body } from '../bodies/schema.js';
import { collection, linked, namedIn, plain } from '../core/collection.js';
import { formatEdtf } from '../core/edtf-format.js';
import type { View } from '../core/view.js';
import { capitalised, inWords } from '../core/words.js';
import { relationsFrom, relationsTo } from './queries.js';
import type { Document } from './schema.js';

/** A principal organ is reported to: a group's report stands among its documents and is not its own. */
function reportsTo({ type }: Document, body: Body): boolean {
  return type === 'sg-report' || (body.type === 'principal-organ' && ['report', 'progress-report'].includes(type));
}

function sentence(document: Document, view: View): string {
  const body = document.body && view.of('bodies').lookup(document.body);
  const from = body
    ? ` ${reportsTo(document, body) ? 'to' : 'of'} the ${body.title.replace(/ \(.*/, '')}`
    : document.issuer
      ? ` by ${document.issuer}`
      : '';
  const dated = document.on ? ` dated ${formatEdtf(document.on)}` : ', undated';
  const established = document.relations.flatMap(({ type, process }) =>
    type === 'establishes' && process ? [view.nameOf({ collection: 'processes', id: process })] : [],
  );
  return `${typeInWords(document)}${from}${dated}.${established.length > 0 ? ` It established ${established.join(' and ')}.` : ''}`;
}

/** What a document is, in words. */
function typeInWords({ type, subtype }: Document): string {
  return subtype ? capitalised(inWords(subtype)) : typeNamed(type);
}

/** A type of document, in words. */
function typeNamed(type: string): string {
  return type === 'sg-report' ? 'Report of the Secretary-General' : capitalised(inWords(type));
}

/** Texts and how they stand to each other. */
export const documents = collection({
  name: 'documents',
  label: { one: 'document', many: 'documents' },
  description: 'Resolutions, reports, drafts and treaties, and how they stand to each other.',
  order: 45,
  since: (document) => (document.on ? [{ on: document.on }] : []),
  date: (document) => document.on,
  code: (document) => document.symbol,
  short: (document) => document.symbol ?? document.title,
  listed: 'newest-first',
  schemaOrg: { type: 'CreativeWork', date: 'dateCreated' },
  facets: {
    track: { label: 'Track', values: (document) => document.tracks, words: namedIn('tracks') },
    type: { label: 'Type', values: (document) => [document.type], words: typeNamed },
    process: {
      label: 'Process',
      values: (document) => (document.process ? [document.process] : []),
      words: namedIn('processes'),
    },
  },
  text: (document) => [
    document.symbol ?? '',
    document.issuer ?? '',
    ...document.notes,
    ...document.provisions.map(({ text }) => text),
  ],
  happenings: (document) => {
    const name = document.symbol ?? document.title;
    const carriedElsewhere = ['resolution', 'decision', 'treaty'].includes(document.type);
    const issued =
      document.on && !carriedElsewhere
        ? [
            {
              act: 'issued',
              field: 'on',
              on: document.on,
              stated: null,
              title: `${typeInWords(document)} ${name}`,
              citations: document.citations,
            },
          ]
        : [];
    return [
      ...issued,
      ...document.events.map(({ act, on, stated, citations }, index) => ({
        act,
        field: `events.${index}`,
        on,
        stated,
        citations,
        title: `${name}: ${inWords(act)}`,
      })),
    ];
  },
  sentence,
  derive: (document, view) => ({ relatedFrom: relationsTo(document, view) }),
  glance: (document, view) => [
    { label: 'Symbol', items: plain(document.symbol) },
    { label: 'Type', items: plain(typeInWords(document)) },
    { label: 'Date', items: plain(document.on ? formatEdtf(document.on) : 'undated'), field: 'on' },
    {
      label: 'Organ',
      items: document.body ? linked(view, 'bodies', document.body) : plain(document.issuer),
    },
    {
      label: 'Process',
      items: linked(view, 'processes', document.process),
    },
    {
      label: 'Submitted by',
      items: linked(view, 'states', document.submittedBy),
      field: 'submittedBy',
    },
    { label: 'Committee report', items: plain(document.committeeReport) },
    { label: 'Text', items: plain(document.url) },
  ],
  sections: (document, view) => [
    {
      title: 'Decided on',
      rows: view.decisions
        .find((decision) => decision.document === document.id)
        .map((decision) => ({
          on: decision.on,
          text: view.decisions.sentence(decision),
          reference: { collection: 'decisions' as const, id: decision.id },
        })),
    },
    { title: 'Refers to', rows: relationsFrom(document, view) },
    {
      title: 'Referred to by',
      rows: relationsTo(document, view).map(({ type, document: id }) => ({
        text: view.nameOf({ collection: 'documents', id }),
        note: inWords(type),
        reference: { collection: 'documents' as const, id },
      })),
    },
    { title: 'Provisions', rows: document.provisions.map(({ locator, text }) => ({ text, note: locator })) },
    {
      title: 'Events',
      rows: document.events.map(({ act, on, note, citations }) => ({
        text: capitalised(inWords(act)),
        on,
        note,
        citations,
      })),
    },
    { title: 'Notes', rows: plain(...document.notes) },
  ],
});
