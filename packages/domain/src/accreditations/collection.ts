import { collection, namedIn, plain } from '../core/collection.js';
import { formatEdtf } from '../core/edtf-format.js';
import type { Reference } from '../core/record.js';
import type { View } from '../core/view.js';
import { capitalised } from '../core/words.js';
import { objectionCounts, objectionsOf } from './queries.js';
import { objectionRows } from './rows.js';
import { accreditationSentence, figureInWords, typeWords } from './sentence.js';

function linked(reference: Reference | false, view: View) {
  return reference ? [{ text: view.nameOf(reference), reference }] : [];
}

/** Events in the participation of stakeholders. */
export const accreditations = collection({
  name: 'accreditations',
  label: { one: 'event of participation', many: 'events of participation' },
  description:
    'How stakeholders take part: modalities, rounds of accreditation, objections, consultations. An objector is never inferred.',
  order: 53,
  since: ({ on, stated }) => [{ on, stated }],
  date: (accreditation) => accreditation.on,
  code: () => null,
  short: (accreditation) => accreditation.title,
  listed: 'newest-first',
  schemaOrg: { type: 'Event', date: 'event' },
  facets: {
    track: { label: 'Track', values: (accreditation) => accreditation.tracks, words: namedIn('tracks') },
    type: {
      label: 'Type',
      values: (accreditation) => [accreditation.type],
      words: (value) => capitalised(Object.entries(typeWords).find(([type]) => type === value)?.[1] ?? value),
    },
    process: {
      label: 'Process',
      values: (accreditation) => (accreditation.process ? [accreditation.process] : []),
      words: namedIn('processes'),
    },
    objector: {
      label: 'Objector named',
      values: (accreditation) => [...new Set(accreditation.objections.flatMap(({ objector }) => objector ?? []))],
      words: namedIn('states'),
    },
  },
  text: (accreditation) => [
    typeWords[accreditation.type],
    accreditation.basis ?? '',
    ...accreditation.rules.map(({ rule, text }) => `${rule}: ${text}`),
    ...accreditation.objections.flatMap(({ note }) => note ?? []),
  ],
  happenings: ({ type, on, stated, title, citations }) => [{ act: type, on, stated, title, citations }],
  sentence: accreditationSentence,
  derive: (accreditation, view) => ({ objections: objectionCounts(accreditation, view) }),
  glance: (accreditation, view) => [
    { label: 'Type', items: plain(capitalised(typeWords[accreditation.type])), field: 'type' },
    { label: 'Date', items: plain(formatEdtf(accreditation.on)), field: 'on' },
    {
      label: 'Process',
      items: linked(accreditation.process !== null && { collection: 'processes', id: accreditation.process }, view),
      field: 'process',
    },
    {
      label: 'Meeting',
      items: linked(accreditation.meeting !== null && { collection: 'meetings', id: accreditation.meeting }, view),
      field: 'meeting',
    },
    {
      label: 'Rests on',
      items: [
        ...linked(accreditation.document !== null && { collection: 'documents', id: accreditation.document }, view),
        ...plain(accreditation.basis),
      ],
      field: 'document',
    },
    {
      label: 'Round',
      items: linked(accreditation.round !== null && { collection: 'accreditations', id: accreditation.round }, view),
      field: 'round',
    },
    { label: 'Applied', items: plain(accreditation.applied?.toString()), field: 'applied' },
    { label: 'Accredited', items: plain(accreditation.accredited?.toString()), field: 'accredited' },
    { label: 'Not accredited', items: plain(accreditation.notAccredited?.toString()), field: 'notAccredited' },
    { label: 'As of right', items: plain(accreditation.asOfRight?.toString()), field: 'asOfRight' },
  ],
  sections: (accreditation, view) => [
    { title: 'Rules', rows: accreditation.rules.map(({ rule, text }) => ({ text, note: rule })) },
    {
      title: 'Objections',
      lead: 'An objector is named only where a source names one.',
      rows: objectionRows(objectionsOf(accreditation, view), view),
    },
    {
      title: 'States named',
      rows: accreditation.states.map(({ state, role }) => ({
        text: view.nameOf({ collection: 'states', id: state }),
        note: role,
        reference: { collection: 'states' as const, id: state },
      })),
    },
    {
      title: 'Numbers',
      rows: accreditation.figures.map((figure) => ({ text: capitalised(figureInWords(figure)) })),
    },
  ],
});
