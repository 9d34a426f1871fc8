import { collection, linked, namedIn, plain } from '../core/collection.js';
import { formatEdtf, formatEdtfInSentence } from '../core/edtf-format.js';
import { partiesInWords, partyItems } from '../core/party-words.js';
import type { View } from '../core/view.js';
import { capitalised, inWords, listInWords } from '../core/words.js';
import { topicInWords } from '../norms/topics.js';
import type { NationalPosition } from './schema.js';

function holderId({ holder }: NationalPosition): string {
  return holder.state ?? holder.coalition ?? holder.name ?? '';
}

function holderName(value: string, view: View): string {
  const reference = {
    collection: view.states.lookup(value) ? ('states' as const) : ('coalitions' as const),
    id: value,
  };
  return view.nameOf(reference);
}

function sentence(position: NationalPosition, view: View): string {
  const topics = position.topics.length > 0 ? ` It takes up ${listInWords(position.topics.map(topicInWords))}.` : '';
  const by = position.issuedBy ? ` (${position.issuedBy})` : '';
  return `${partiesInWords([position.holder], view)}: position on international law in cyberspace, issued ${formatEdtfInSentence(position.on)}${by}.${topics}`;
}

/** National positions on international law. */
export const nationalPositions = collection({
  name: 'national-positions',
  label: { one: 'national position', many: 'national positions' },
  description:
    'Published readings of how international law applies in cyberspace, by states and organisations of states.',
  order: 66,
  since: (position) => [{ on: position.on }],
  date: (position) => position.on,
  code: () => null,
  short: (position) => position.title,
  listed: 'newest-first',
  schemaOrg: { type: 'CreativeWork', date: 'datePublished' },
  facets: {
    track: { label: 'Track', values: (position) => position.tracks, words: namedIn('tracks') },
    holder: { label: 'Holder', values: (position) => [holderId(position)], words: holderName },
    topic: {
      label: 'Topic',
      values: (position) => position.topics,
      words: (topic) => capitalised(topicInWords(topic)),
    },
  },
  text: (position) => [
    position.issuedBy ?? '',
    ...position.topics.map(topicInWords),
    ...position.events.map(({ note }) => note ?? ''),
  ],
  happenings: (position) => [
    { act: 'issued', on: position.on, stated: null, title: position.title, citations: position.citations },
    ...position.events.map(({ act, on, stated, note, citations }) => ({
      act,
      on,
      stated,
      citations,
      title: `${position.title}: ${note ?? inWords(act)}`,
    })),
  ],
  sentence,
  derive: () => ({}),
  glance: (position, view) => [
    { label: 'Holder', items: partyItems([position.holder], view) },
    { label: 'Issued', items: plain(formatEdtf(position.on)), field: 'on' },
    { label: 'Issued by', items: plain(position.issuedBy), field: 'issuedBy' },
    { label: 'Topics', items: plain(listInWords(position.topics.map(topicInWords))), field: 'topics' },
    {
      label: 'Stands also in',
      items: linked(view, 'documents', position.compiledIn),
      field: 'compiledIn',
    },
    { label: 'Text', items: plain(position.url), field: 'url' },
  ],
  sections: (position) => [
    {
      title: 'What followed',
      rows: position.events.map(({ act, on, note, citations }) => ({
        on,
        text: note ?? capitalised(inWords(act)),
        note: note ? inWords(act) : null,
        citations,
      })),
    },
  ],
});
