import { collection, linked, namedIn, plain } from '../core/collection.js';
import { compareText } from '../core/edtf.js';

/** The glossary. */
export const terms = collection({
  name: 'terms',
  label: { one: 'term', many: 'terms' },
  description: 'The words of the field, explained in our own words.',
  order: 75,
  since: (term) => [{ on: term.recorded }],
  date: () => null,
  code: () => null,
  short: (term) => term.title,
  names: (term) => term.aliases,
  listed: 'by-title',
  schemaOrg: { type: 'DefinedTerm' },
  facets: { track: { label: 'Track', values: (term) => term.tracks, words: namedIn('tracks') } },
  text: (term) => [...term.aliases, term.definition],
  happenings: () => [],
  sentence: (term) => term.definition,
  derive: () => ({}),
  glance: (term, view) => [
    { label: 'Also', items: plain(...term.aliases) },
    {
      label: 'The thing itself',
      items: term.record ? [{ text: view.nameOf(term.record), reference: term.record }] : [],
    },
    {
      label: 'See also',
      items: linked(view, 'terms', term.seeAlso),
    },
  ],
  sections: (term, view) => [
    {
      title: 'Set out in',
      rows: term.texts
        .flatMap((id) => view.documents.get(id) ?? [])
        .sort((a, b) => compareText(a.on ?? '', b.on ?? ''))
        .map(({ id, on, title }) => ({
          text: view.nameOf({ collection: 'documents', id }),
          on,
          note: title,
          reference: { collection: 'documents' as const, id },
        })),
    },
  ],
});
