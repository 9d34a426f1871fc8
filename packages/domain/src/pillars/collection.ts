import { collection, linked, namedIn, plain } from '../core/collection.js';
import { latest } from '../core/edtf.js';
import { formatEdtfInSentence } from '../core/edtf-format.js';
import type { View } from '../core/view.js';
import { count, listInWords } from '../core/words.js';
import { rowsUnder } from './queries.js';
import type { Pillar } from './schema.js';

function closing(pillar: Pillar, view: View): Pillar['events'][number] | undefined {
  return pillar.events.find(({ act, on }) => act === 'closed' && latest(on) <= view.day);
}

function sentence(pillar: Pillar, view: View): string {
  const counts = rowsUnder(pillar, view).map(({ label, rows }) => count(rows.length, label.one, label.many));
  const holds = counts.length > 0 ? ` The record holds ${listInWords(counts)} under it.` : '';
  const closed = closing(pillar, view);
  const by = closed?.process ? ` (${view.nameOf({ collection: 'processes', id: closed.process })})` : '';
  const standing = closed ? ` Settled ${formatEdtfInSentence(closed.on)}${by}.` : '';
  return `Item ${pillar.ordinal} of the discussion of ICT security among States.${standing}${holds}`;
}

/** The items of the agenda on ICT security. */
export const pillars = collection({
  name: 'pillars',
  label: { one: 'pillar', many: 'pillars' },
  description: 'The items under which States discuss ICT security, and what the record holds under each.',
  order: 60,
  since: () => 'always',
  date: () => null,
  code: () => null,
  short: (pillar) => pillar.shortName,
  listed: 'by-title',
  facets: {
    track: { label: 'Track', values: (pillar) => pillar.tracks, words: namedIn('tracks') },
    process: { label: 'Process', values: (pillar) => pillar.processes, words: namedIn('processes') },
  },
  text: (pillar) => [pillar.shortName],
  happenings: (pillar) =>
    pillar.events.map(({ act, on, stated, citations }) => ({
      act,
      on,
      stated,
      citations,
      title: `${pillar.shortName}: item settled`,
    })),
  sentence,
  derive: (pillar, view) => ({ open: closing(pillar, view) === undefined }),
  glance: (pillar, view) => [
    { label: 'Item', items: plain(String(pillar.ordinal)) },
    {
      label: 'Dealt with by',
      items: linked(view, 'processes', pillar.processes),
    },
  ],
  sections: (pillar, view) => rowsUnder(pillar, view).map(({ title, rows }) => ({ title, rows })),
});
