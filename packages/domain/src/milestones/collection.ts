import { collection, linked, namedIn, plain } from '../core/collection.js';
import { earliest, latest } from '../core/edtf.js';
import { formatEdtf, formatEdtfInSentence } from '../core/edtf-format.js';
import type { View } from '../core/view.js';
import { listInWords } from '../core/words.js';
import type { Milestone } from './schema.js';

function sentence({ on, stated, title, about }: Milestone, view: View): string {
  const announced = stated ? `, as stated ${formatEdtfInSentence(stated)}` : '';
  if (stated && earliest(on) > view.day) return `Ahead: ${title}, ${formatEdtf(on)}${announced}.`;
  if (stated && latest(on) < view.day)
    return `${title}: expected for ${formatEdtf(on)}${announced}. Outcome not in our record.`;
  const concerns =
    about.length > 0 ? ` It concerns ${listInWords(about.map((reference) => view.nameOf(reference)))}.` : '';
  return `It happened ${formatEdtfInSentence(on)}.${concerns}`;
}

/** Events of note that no other record carries. */
export const milestones = collection({
  name: 'milestones',
  label: { one: 'milestone', many: 'milestones' },
  description: 'Events of note that no meeting, decision, document or treaty carries.',
  order: 48,
  since: ({ on, stated, citations }) => [{ on, stated, citations }],
  date: (milestone) => milestone.on,
  code: () => null,
  short: (milestone) => milestone.title,
  listed: 'newest-first',
  schemaOrg: { type: 'Event', date: 'event' },
  facets: {
    track: { label: 'Track', values: (milestone) => milestone.tracks, words: namedIn('tracks') },
    process: {
      label: 'Process',
      values: (milestone) => (milestone.process ? [milestone.process] : []),
      words: namedIn('processes'),
    },
    year: { label: 'Year', values: (milestone) => [milestone.on.replace('[', '').slice(0, 4)] },
  },
  text: () => [],
  happenings: ({ on, stated, title, citations }) => [
    { act: 'milestone', on, stated, title, citations, ...(stated ? { planned: true } : {}) },
  ],
  sentence,
  derive: () => ({}),
  glance: (milestone, view) => [
    { label: 'Date', items: plain(formatEdtf(milestone.on)), field: 'on' },
    { label: 'Stated', items: plain(milestone.stated && formatEdtf(milestone.stated)), field: 'stated' },
    {
      label: 'Process',
      items: linked(view, 'processes', milestone.process),
    },
    {
      label: 'Concerns',
      items: milestone.about.map((reference) => ({ text: view.nameOf(reference), reference })),
      field: 'about',
    },
  ],
  sections: () => [],
});
