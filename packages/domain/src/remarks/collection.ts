import { collection, linked, namedIn, plain } from '../core/collection.js';
import type { View } from '../core/view.js';
import { listInWords } from '../core/words.js';
import { makersOf, sourcesOf } from './queries.js';
import type { Remark } from './schema.js';

function sentence(remark: Remark, view: View): string {
  const where = listInWords(sourcesOf(remark, view).map(({ title }) => `“${title}”`));
  return `A remark by ${listInWords(makersOf(remark, view))} in ${where}: a view, kept as such, and no fact of the record.`;
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
    { label: 'By', items: plain(...(remark.saidBy ? [] : makersOf(remark, view))) },
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
