import { collection, linked, namedIn, plain } from '../core/collection.js';
import type { View } from '../core/view.js';
import { listInWords } from '../core/words.js';
import { sourcesOf } from './queries.js';
import type { Remark } from './schema.js';

function sentence(remark: Remark, view: View): string {
  const sources = sourcesOf(remark, view);
  const where = listInWords(sources.map(({ title }) => `“${title}”`));
  const authors = sources.flatMap((source) => source.authors);
  const who = remark.saidBy
    ? view.nameOf({ collection: 'people', id: remark.saidBy })
    : listInWords(authors.length > 0 ? authors : sources.flatMap(({ publisher }) => publisher ?? []));
  return `A remark by ${who} in ${where}: a view, kept as such, and no fact of the record.`;
}

/** What commentators argue and observe. */
export const remarks = collection({
  name: 'remarks',
  label: { one: 'remark', many: 'remarks' },
  description: 'What commentators argue and observe, kept as their views: none of it is a fact of the record.',
  order: 85,
  since: () => [],
  date: () => null,
  code: () => null,
  short: (remark) => remark.title,
  listed: 'by-title',
  facets: {
    track: { label: 'Track', values: (remark) => remark.tracks, words: namedIn('tracks') },
    source: {
      label: 'Read in',
      values: (remark) => remark.citations.map(({ source }) => source),
      words: namedIn('sources'),
    },
  },
  text: () => [],
  happenings: () => [],
  sentence,
  derive: () => ({}),
  glance: (remark, view) => [
    { label: 'Said by', items: linked(view, 'people', remark.saidBy), field: 'saidBy' },
    { label: 'Author', items: plain(...sourcesOf(remark, view).flatMap(({ authors }) => authors)) },
    {
      label: 'Read in',
      items: linked(
        view,
        'sources',
        sourcesOf(remark, view).map(({ id }) => id),
      ),
    },
    {
      label: 'About',
      items: remark.about.map((reference) => ({ text: view.nameOf(reference), reference })),
      field: 'about',
    },
  ],
  sections: () => [],
});
