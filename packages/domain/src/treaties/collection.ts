import { collection, linked, namedIn, plain } from '../core/collection.js';
import { formatEdtf } from '../core/edtf-format.js';
import { capitalised, count, inWords } from '../core/words.js';
import { treatyHappenings } from './happenings.js';
import { countsOf, distanceOf, signatureOf, treatyStatusOf } from './queries.js';
import { treatySections } from './sections.js';
import { treatySentence } from './sentence.js';

/** Treaties and how far they are from entering into force. */
export const treaties = collection({
  name: 'treaties',
  label: { one: 'treaty', many: 'treaties' },
  description:
    'Treaties of the three tracks: window of signature, rule of entry into force, and who joined as far as known.',
  order: 47,
  since: ({ events, schedule, expectations }) => [...events, ...schedule, ...expectations],
  date: (treaty) =>
    (
      treaty.events.find(({ act }) => act === 'adopted') ??
      treaty.events[0] ??
      treaty.schedule[0] ??
      treaty.expectations[0]
    )?.on ?? null,
  code: (treaty) => treaty.symbol,
  short: (treaty) => treaty.shortName,
  headedBy: 'short',
  names: (treaty) => treaty.aliases,
  listed: 'newest-first',
  schemaOrg: { type: 'Legislation' },
  nested: [{ name: 'actions', collection: 'treaty-actions', facet: 'treaty' }],
  facets: {
    track: { label: 'Track', values: (treaty) => treaty.tracks, words: namedIn('tracks') },
    depositary: { label: 'Depositary', values: (treaty) => [treaty.depositary], words: (value) => value },
  },
  text: (treaty) => [
    treaty.shortName,
    ...treaty.aliases,
    treaty.symbol ?? '',
    treaty.openTo ?? '',
    treaty.entryIntoForce?.text ?? '',
    ...treaty.chapters,
    ...treaty.notes,
    ...treaty.provisions.map(({ locator, text }) => `Article ${locator}: ${text}`),
    ...treaty.protocols.map(({ name }) => name),
    ...treaty.remarks.map(({ text }) => text),
    ...treaty.claims.map(({ claim }) => claim),
    ...treaty.expectations.map(({ act, place }) => `${inWords(act)} ${place ?? ''}`),
  ],
  happenings: treatyHappenings,
  counts: ({ publishedCounts }) =>
    publishedCounts.map(({ what, of, on }) => ({ what: of ? `${what} (${of})` : what, on })),
  sentence: treatySentence,
  derive: (treaty, view) => ({
    status: treatyStatusOf(treaty, view.day),
    signature: signatureOf(treaty, view.day),
    counts: countsOf(treaty, view),
    entryIntoForce: distanceOf(treaty, view),
  }),
  glance: (treaty, view) => {
    const { opens, closes } = signatureOf(treaty, view.day);
    const { remaining } = distanceOf(treaty, view);
    return [
      { label: 'Status', items: plain(capitalised(inWords(treatyStatusOf(treaty, view.day)))) },
      {
        label: 'Open for signature',
        items: plain(opens && `opening ${formatEdtf(opens)}${closes ? `, closing ${formatEdtf(closes)}` : ''}`),
        field: 'schedule',
      },
      {
        label: 'Places of signature',
        items: treaty.places.map(({ place, from, to }) => ({
          text: [place, from && `from ${formatEdtf(from)}`, to && `to ${formatEdtf(to)}`].filter(Boolean).join(' '),
        })),
        field: 'places',
      },
      { label: 'Enters into force', items: plain(treaty.entryIntoForce?.text), field: 'entryIntoForce' },
      {
        label: 'Still needed',
        items: plain(remaining === null ? null : `${count(remaining, 'more instrument')}, by the deposits known`),
      },
      { label: 'Open to', items: plain(treaty.openTo), field: 'openTo' },
      { label: 'Depositary', items: plain(treaty.depositary), field: 'depositary' },
      { label: 'Registered as', items: plain(treaty.symbol), field: 'symbol' },
      {
        label: 'Text',
        items: linked(view, 'documents', treaty.document),
      },
      {
        label: 'Process',
        items: linked(view, 'processes', treaty.process),
      },
      {
        label: 'Protocol to',
        items: linked(view, 'treaties', treaty.supplements),
      },
      { label: 'Articles', items: plain(treaty.articles === null ? null : `${treaty.articles}`), field: 'articles' },
      { label: 'Also called', items: plain(...treaty.aliases) },
    ];
  },
  sections: treatySections,
});
