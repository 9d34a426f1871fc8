import { collection, linked, namedIn, plain } from '../core/collection.js';
import { formatEdtf, formatEdtfInSentence } from '../core/edtf-format.js';
import { inNameOrder } from '../core/name-order.js';
import { namedRows } from '../core/named-rows.js';
import type { View } from '../core/view.js';
import { count, listInWords } from '../core/words.js';
import { listOn } from './queries.js';
import type { Endorsement } from './schema.js';

const named = ({ states, others }: Endorsement['lists'][number]) => states.length + others.length;

function sentence(endorsement: Endorsement, view: View): string {
  const list = listOn(endorsement, view.day);
  const opened = `Opened for endorsement ${formatEdtfInSentence(endorsement.on)}.`;
  if (!list) return opened;
  const others = list.others.length > 0 ? `, ${listInWords(list.others)} among them` : '';
  const names = named(list) === 0 ? '; no list with their names was read' : '';
  return `${opened} ${count(list.count, 'endorser')} by the list or count of ${formatEdtf(list.on)}${others}${names}.`;
}

/** Political texts and who endorsed them. */
export const endorsements = collection({
  name: 'endorsements',
  label: { one: 'endorsement', many: 'endorsements' },
  description:
    'Political texts states may endorse, with the lists of endorsers as they grew. A state not on a list is not said to have refused.',
  order: 37,
  since: ({ on, lists }) => [{ on }, ...lists],
  date: (endorsement) => endorsement.on,
  code: () => null,
  short: (endorsement) => endorsement.shortName,
  listed: 'newest-first',
  facets: {
    track: { label: 'Track', values: (endorsement) => endorsement.tracks, words: namedIn('tracks') },
    state: {
      label: 'State',
      values: (endorsement) => [...new Set(endorsement.lists.flatMap(({ states }) => states))],
      words: namedIn('states'),
    },
  },
  text: (endorsement) => [
    endorsement.shortName,
    ...endorsement.lists.flatMap(({ others }) => others),
    ...endorsement.reports.map(({ text }) => text),
  ],
  counts: ({ lists }) => lists.map(({ on }) => ({ what: 'endorsers', on })),
  happenings: ({ on, lists, shortName, citations }) => [
    { act: 'opened-for-endorsement', on, stated: null, title: `${shortName}: opened for endorsement`, citations },
    ...lists
      .filter((list) => list.on !== on)
      .map((list) => ({
        act: 'endorsers-counted',
        on: list.on,
        stated: list.stated,
        title: `${shortName}: ${list.count} endorsers`,
        citations: list.citations.length > 0 ? list.citations : citations,
      })),
  ],
  sentence,
  derive: (endorsement, view) => {
    const list = listOn(endorsement, view.day);
    return { latest: list ? { on: list.on, count: list.count, named: named(list) } : null };
  },
  glance: (endorsement, view) => [
    { label: 'Opened', items: plain(formatEdtf(endorsement.on)), field: 'on' },
    {
      label: 'Text',
      items: linked(view, 'documents', endorsement.document),
    },
    { label: 'List kept at', items: plain(endorsement.officialList), field: 'officialList' },
  ],
  sections: (endorsement, view) => [
    {
      title: 'Counts and lists',
      rows: endorsement.lists.map(({ on, count: number, states, note, citations }) => ({
        on,
        text: `${number} endorsers${states.length > 0 ? ', named' : ''}`,
        note,
        citations,
      })),
    },
    {
      title: 'Endorsers on the latest list with names',
      rows: namedRows('states', endorsement.lists.filter(({ states }) => states.length > 0).at(-1)?.states ?? [], view),
    },
    {
      title: 'Reported of single states',
      rows: endorsement.reports.map(({ on, text, states, citations }) => ({
        on,
        text,
        note: listInWords(inNameOrder('states', states, view).map((id) => view.nameOf({ collection: 'states', id }))),
        citations,
      })),
    },
  ],
});
