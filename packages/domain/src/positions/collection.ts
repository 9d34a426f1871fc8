import { collection, linked, namedIn, plain } from '../core/collection.js';
import { formatEdtf } from '../core/edtf-format.js';
import { capitalised } from '../core/words.js';
import { membersBehind, replacementsOf, stanceInWords } from './queries.js';
import { holderItem } from './rows.js';
import { positionSentence } from './sentence.js';
import { basisWords, directnessWords, voiceWords } from './words.js';

function worded(words: Readonly<Record<string, string>>): (value: string) => string {
  return (value) => capitalised(words[value] ?? value);
}

/** Stances of states, groups and others on an issue. */
export const positions = collection({
  name: 'positions',
  label: { one: 'position', many: 'positions' },
  description: 'Who stands where on an issue, in whose voice, how directly stated, and when. Votes are not positions.',
  order: 34,
  since: ({ on }) => (on ? [{ on }] : []),
  date: ({ on }) => on,
  code: () => null,
  short: (position) => position.title,
  listed: 'by-title',
  facets: {
    track: { label: 'Track', values: (position) => position.tracks, words: namedIn('tracks') },
    issue: {
      label: 'Issue',
      values: ({ about }) => (about.collection === 'issues' ? [about.id] : []),
      words: namedIn('issues'),
    },
    stance: {
      label: 'Stance',
      values: ({ about, stance }) => [`${about.id}.${stance}`],
      words: (value, view) => {
        const [issue = '', stance = ''] = value.split('.');
        const found = view.issues.lookup(issue);
        return `${found?.shortName ?? issue}: ${found?.spectrum.find(({ id }) => id === stance)?.label ?? stance}`;
      },
    },
    voice: { label: 'Voice', values: ({ voice }) => [voice], words: worded(voiceWords) },
    directness: { label: 'Directness', values: ({ directness }) => [directness], words: worded(directnessWords) },
    basis: { label: 'Basis', values: ({ basis }) => (basis ? [basis] : []), words: worded(basisWords) },
    state: { label: 'State', values: ({ holder }) => (holder.state ? [holder.state] : []), words: namedIn('states') },
    coalition: {
      label: 'Group',
      values: ({ holder }) => (holder.coalition ? [holder.coalition] : []),
      words: namedIn('coalitions'),
    },
  },
  text: (position) => [position.holder.name ?? '', position.occasion ?? '', ...position.notes],
  happenings: () => [],
  sentence: positionSentence,
  derive: (position, view) => ({
    stance: stanceInWords(position, view),
    replacedBy: replacementsOf(position, view).map(({ id }) => id),
    members: membersBehind(position, view),
  }),
  glance: (position, view) => [
    { label: 'Held by', items: [holderItem(position, view)], field: 'holder' },
    { label: 'On', items: [{ text: view.nameOf(position.about), reference: position.about }], field: 'about' },
    { label: 'Stance', items: plain(stanceInWords(position, view)), field: 'stance' },
    { label: 'Voice', items: plain(capitalised(voiceWords[position.voice])), field: 'voice' },
    { label: 'Given by', items: plain(capitalised(directnessWords[position.directness])), field: 'directness' },
    { label: 'Basis', items: plain(position.basis && capitalised(basisWords[position.basis])), field: 'basis' },
    { label: 'Date', items: plain(position.on ? formatEdtf(position.on) : 'undated'), field: 'on' },
    { label: 'Occasion', items: plain(position.occasion), field: 'occasion' },
    {
      label: 'Read from',
      items: position.derivedFrom.map((reference) => ({ text: view.nameOf(reference), reference })),
      field: 'derivedFrom',
    },
    {
      label: 'Takes the place of',
      items: linked(view, 'positions', position.replaces),
    },
  ],
  sections: (position, view) => [
    { title: 'How it was come by', rows: plain(...position.notes) },
    {
      title: 'Members of the group on that day',
      lead: 'For whom the group spoke; nothing follows for a single one of them.',
      rows: membersBehind(position, view)
        .map((id) => ({
          text: view.nameOf({ collection: 'states', id }),
          reference: { collection: 'states' as const, id },
        }))
        .sort((a, b) => a.text.localeCompare(b.text, 'en')),
    },
  ],
});
