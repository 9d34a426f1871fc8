import { collection, namedIn, plain } from '../core/collection.js';
import { formatEdtf } from '../core/edtf-format.js';
import type { View } from '../core/view.js';
import { capitalised, count, inWords, listInWords } from '../core/words.js';
import { type Office, officesOf } from './queries.js';

function when({ collection, from, to }: Office): string {
  if (collection === 'meetings') return from ? formatEdtf(from) : '';
  return [from && `from ${formatEdtf(from)}`, to && `to ${formatEdtf(to)}`].filter(Boolean).join(' ');
}

function inShort(office: Office, view: View): string {
  const { collection, id, role } = office;
  const dated = when(office);
  return `${capitalised(inWords(role))}, ${view.nameOf({ collection, id })}${dated ? ` (${dated})` : ''}`;
}

/** People who presided, and those whose words are in the record. */
export const people = collection({
  name: 'people',
  label: { one: 'person', many: 'people' },
  description: 'People who presided over processes and meetings, and authors whose words are in the record.',
  order: 65,
  since: () => 'always',
  date: () => null,
  code: () => null,
  short: (person) => person.title,
  names: (person) => [...(person.fullName ? [person.fullName] : []), ...person.aliases],
  listed: 'by-title',
  schemaOrg: { type: 'Person' },
  facets: { track: { label: 'Track', values: (person) => person.tracks, words: namedIn('tracks') } },
  text: (person) => [person.fullName ?? '', ...person.aliases, ...person.notes],
  happenings: () => [],
  sentence: (person, view) => {
    const offices = officesOf(person, view);
    const held = offices.filter(({ collection }) => collection === 'processes').map((office) => inShort(office, view));
    const presided = offices.length - held.length;
    const parts = [...held, ...(presided > 0 ? [`presided over ${count(presided, 'meeting')} in the record`] : [])];
    return parts.length > 0
      ? `${capitalised(parts.join('; '))}.`
      : (person.notes[0] ?? 'No office in the record by this day.');
  },
  derive: (person, view) => ({ offices: officesOf(person, view) }),
  glance: (person, view) => [
    { label: 'Full name', items: plain(person.fullName), field: 'fullName' },
    { label: 'Also written', items: plain(listInWords(person.aliases)), field: 'aliases' },
    {
      label: 'State',
      items: [...new Set(officesOf(person, view).flatMap(({ state }) => state ?? []))].map((id) => ({
        text: view.nameOf({ collection: 'states', id }),
        reference: { collection: 'states' as const, id },
      })),
    },
  ],
  sections: (person, view) => [
    { title: 'Who it is', rows: plain(...person.notes) },
    {
      title: 'Works cited',
      rows: view.sources
        .find(({ authors }) => authors.includes(person.title))
        .map(({ id, title, published }) => ({
          text: title,
          on: published,
          reference: { collection: 'sources' as const, id },
        })),
    },
    {
      title: 'Offices',
      rows: officesOf(person, view).map((office) => ({
        text: inShort(office, view),
        reference: { collection: office.collection, id: office.id },
      })),
    },
  ],
});
