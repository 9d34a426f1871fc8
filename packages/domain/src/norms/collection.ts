import { collection, linked, namedIn, plain } from '../core/collection.js';
import { formatEdtf, formatEdtfInSentence } from '../core/edtf-format.js';
import type { View } from '../core/view.js';
import { capitalised, listInWords } from '../core/words.js';
import type { Norm } from './schema.js';
import { topicInWords } from './topics.js';

function sentence(norm: Norm, view: View): string {
  const document = norm.document ? view.nameOf({ collection: 'documents', id: norm.document }) : 'a report';
  return `${norm.says} Voluntary norm (${norm.letter}), stated ${formatEdtfInSentence(norm.on)} in ${document}, ${norm.locator}.`;
}

function document(id: string | null, view: View) {
  return id === null
    ? []
    : [{ text: view.nameOf({ collection: 'documents', id }), reference: { collection: 'documents' as const, id } }];
}

/** The eleven voluntary norms. */
export const norms = collection({
  name: 'norms',
  label: { one: 'norm', many: 'norms' },
  description:
    'The eleven voluntary norms of responsible State behaviour: what each says, guidance on it, what became of it.',
  order: 62,
  since: (norm) => [{ on: norm.on }],
  date: (norm) => norm.on,
  code: (norm) => `13(${norm.letter})`,
  short: (norm) => `Norm (${norm.letter})`,
  listed: 'by-title',
  facets: {
    track: { label: 'Track', values: (norm) => norm.tracks, words: namedIn('tracks') },
    kind: { label: 'Kind', values: (norm) => [norm.kind] },
    topic: { label: 'Topic', values: (norm) => norm.topics, words: (topic) => capitalised(topicInWords(topic)) },
  },
  text: (norm) => [
    norm.says,
    `norm ${norm.letter}`,
    ...norm.topics.map(topicInWords),
    ...norm.guidance.flatMap(({ points }) => points),
    ...norm.developments.map(({ text }) => text),
    ...norm.remarks,
  ],
  happenings: (norm) => [
    ...norm.developments.map(({ on, stated, text, citations }) => ({
      act: 'developed',
      on,
      stated,
      title: `Norm (${norm.letter}): ${text}`,
      citations,
    })),
  ],
  sentence,
  derive: () => ({}),
  glance: (norm, view) => [
    { label: 'Stated in', items: [...document(norm.document, view), ...plain(norm.locator, formatEdtf(norm.on))] },
    { label: 'Kind', items: plain(capitalised(norm.kind)), field: 'kind' },
    { label: 'Force', items: plain(capitalised(norm.bindingness)), field: 'bindingness' },
    { label: 'Topics', items: plain(listInWords(norm.topics.map(topicInWords))), field: 'topics' },
    {
      label: 'Checklist',
      items: linked(view, 'mechanisms', norm.checklist),
    },
  ],
  sections: (norm, view) => [
    ...norm.guidance.map(({ document: id, locator, on, points, citations }) => ({
      title: `Guidance${id ? ` in ${view.nameOf({ collection: 'documents', id })}` : ''}`,
      lead: [locator, formatEdtf(on)].filter(Boolean).join(' · '),
      rows: points.map((text) => ({ text, citations })),
    })),
    {
      title: 'What became of it',
      rows: norm.developments.map(({ on, text, document: id, citations }) => ({
        on,
        text,
        citations,
        ...(id ? { reference: { collection: 'documents' as const, id } } : {}),
      })),
    },
    { title: 'To bear in mind', rows: plain(...norm.remarks) },
    {
      title: 'Confidence-building measures that serve it',
      rows: norm.measures.map((id) => ({
        text: view.nameOf({ collection: 'measures', id }),
        note: view.measures.get(id)?.title ?? null,
        reference: { collection: 'measures' as const, id },
      })),
    },
  ],
});
