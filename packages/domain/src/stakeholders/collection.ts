import { objectionsTo } from '../accreditations/queries.js';
import { collection, linked, namedIn, plain } from '../core/collection.js';
import { formatEdtfInSentence } from '../core/edtf-format.js';
import type { View } from '../core/view.js';
import { capitalised, inWords } from '../core/words.js';
import type { Stakeholder } from './schema.js';

const typeNames: Readonly<Partial<Record<Stakeholder['type'], string>>> = {
  'un-body': 'Body of the United Nations',
  technical: 'Technical community',
  'civil-society': 'Civil society organisation',
  'capacity-building': 'Organisation for capacity-building',
  academia: 'Academic institution',
};

function typeInWords(type: Stakeholder['type']): string {
  return typeNames[type] ?? capitalised(inWords(type));
}

function sentence(stakeholder: Stakeholder, view: View): string {
  const seat = stakeholder.seat ? `, ${view.nameOf({ collection: 'states', id: stakeholder.seat })}` : '';
  const refused = objectionsTo(stakeholder.id, view).map(({ event, objector }) => {
    const process = event.process ? ` to the ${view.nameOf({ collection: 'processes', id: event.process })}` : '';
    const by = objector
      ? `${view.nameOf({ collection: 'states', id: objector })} objected`
      : 'an objection whose author no source names';
    return `Not accredited${process} ${formatEdtfInSentence(event.on)}: ${by}.`;
  });
  return [`${typeInWords(stakeholder.type)}${seat}.`, ...refused].join(' ');
}

/** Organisations and offices other than states that take part in negotiations. */
export const stakeholders = collection({
  name: 'stakeholders',
  label: { one: 'stakeholder', many: 'stakeholders' },
  description: 'Organisations and offices other than states that take part in negotiations or want to.',
  order: 52,
  since: () => 'always',
  date: () => null,
  code: (stakeholder) => stakeholder.shortName,
  short: (stakeholder) => stakeholder.shortName ?? stakeholder.title,
  listed: 'by-title',
  schemaOrg: { type: 'Organization' },
  facets: {
    track: { label: 'Track', values: (stakeholder) => stakeholder.tracks, words: namedIn('tracks') },
    type: { label: 'Type', values: (stakeholder) => [stakeholder.type] },
    seat: {
      label: 'Seat',
      values: (stakeholder) => (stakeholder.seat ? [stakeholder.seat] : []),
      words: namedIn('states'),
    },
  },
  text: (stakeholder) => [stakeholder.shortName ?? '', typeInWords(stakeholder.type)],
  happenings: () => [],
  sentence,
  derive: (stakeholder, view) => ({
    objections: objectionsTo(stakeholder.id, view).map(({ event, objector }) => ({
      accreditation: event.id,
      objector,
    })),
  }),
  glance: (stakeholder, view) => [
    { label: 'Type', items: plain(typeInWords(stakeholder.type)), field: 'type' },
    {
      label: 'Seat',
      items: linked(view, 'states', stakeholder.seat),
      field: 'seat',
    },
  ],
  sections: (stakeholder, view) => [
    {
      title: 'Objections to its accreditation',
      rows: objectionsTo(stakeholder.id, view).map(({ event, objector }) => ({
        on: event.on,
        text: objector
          ? `${view.nameOf({ collection: 'states', id: objector })} objected`
          : 'Objected to; no source names the objector',
        note: event.title,
        citations: event.citations,
        reference: { collection: 'accreditations' as const, id: event.id },
      })),
    },
  ],
});
