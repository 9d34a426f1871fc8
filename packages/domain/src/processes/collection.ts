import { collection, type Item, linked, namedIn, plain } from '../core/collection.js';
import { formatEdtf } from '../core/edtf-format.js';
import type { View } from '../core/view.js';
import { capitalised, inWords } from '../core/words.js';
import { interventionRows, interventionsWhere, processOf } from '../interventions/queries.js';
import { datesOf, meetingStatus } from '../meetings/queries.js';
import { meetingStatusWords } from '../meetings/status.js';
import { meetingsOf, statusOf, successorsOf } from './queries.js';
import type { Process } from './schema.js';
import { processSentence } from './sentence.js';

const eventTitles: Readonly<Record<Process['events'][number]['act'], (name: string) => string>> = {
  proposed: (name) => `${name} proposed`,
  'provided-for': (name) => `${name} provided for`,
  established: (name) => `${name} established`,
  opened: (name) => `${name} opened`,
  concluded: (name) => `${name} concluded`,
  'ended-without-consensus': (name) => `${name} ended without consensus`,
  absorbed: (name) => `${name} absorbed into its successor`,
};

/** Negotiations with a mandate. */
export const processes = collection({
  name: 'processes',
  label: { one: 'process', many: 'processes' },
  description:
    'Groups of experts, working groups and mechanisms: mandate, rule, officers, meetings, outcomes, lineage.',
  order: 20,
  since: (process) => [...process.events, ...(process.mandate?.on ? [process.mandate] : [])],
  date: (process) =>
    process.events.find((event) => event.act === 'opened')?.on ?? process.events[0]?.on ?? process.mandate?.on ?? null,
  code: (process) => process.shortName,
  short: (process) => process.shortName,
  names: (process) => process.aliases,
  listed: 'newest-first',
  schemaOrg: { type: 'EventSeries' },
  facets: {
    track: { label: 'Track', values: (process) => process.tracks, words: namedIn('tracks') },
    body: { label: 'Set up by', values: (process) => (process.body ? [process.body] : []), words: namedIn('bodies') },
  },
  text: (process) => [
    process.shortName,
    ...process.aliases,
    ...process.officers.map(({ name }) => name),
    process.decisionRule ?? '',
    process.participation ?? '',
  ],
  happenings: (process) =>
    process.events.map(({ act, on, stated, citations }, index) => ({
      field: `events.${index}`,
      act,
      on,
      stated,
      citations,
      title: eventTitles[act](process.shortName),
    })),
  sentence: processSentence,
  derive: (process, view) => ({
    status: statusOf(process, view.day),
    successors: successorsOf(process, view).map(({ id }) => id),
    meetings: meetingsOf(process, view).map((meeting) => ({
      id: meeting.id,
      title: meeting.title,
      on: datesOf(meeting, view.day) ?? null,
      status: meetingStatus(meeting, view.day),
    })),
  }),
  glance: (process, view) => [
    { label: 'Status', items: plain(capitalised(inWords(statusOf(process, view.day)))) },
    { label: 'Mandate', items: mandate(process, view), field: 'mandate' },
    {
      label: 'Set up by',
      items: linked(view, 'bodies', process.body),
      field: 'body',
    },
    { label: 'Decides by', items: plain(process.decisionRule), field: 'decisionRule' },
    {
      label: 'Membership',
      items: plain(process.memberCount === null ? null : `${process.memberCount} members`),
      field: 'memberCount',
    },
    ...process.officers.map(({ role, name, person, state, from, to }) => ({
      label: capitalised(inWords(role)),
      items: [
        { text: name, ...(person ? { reference: { collection: 'people' as const, id: person } } : {}) },
        ...linked(view, 'states', state),
        ...plain([from && `from ${formatEdtf(from)}`, to && `to ${formatEdtf(to)}`].filter(Boolean).join(' ')),
      ],
      field: 'officers',
    })),
    {
      label: 'Continues',
      items: linked(view, 'processes', process.predecessors),
      field: 'predecessors',
    },
    {
      label: 'Continued by',
      items: successorsOf(process, view).map(({ id, shortName }) => ({
        text: shortName,
        reference: { collection: 'processes', id },
      })),
    },
  ],
  sections: (process, view) => [
    {
      title: 'Who takes part',
      rows: [...plain(process.participation), ...linked(view, 'states', process.members)],
    },
    { title: 'How it is arranged', rows: process.structure.map(({ element, text }) => ({ text, note: element })) },
    {
      title: 'Meetings',
      rows: meetingsOf(process, view).map((meeting) => ({
        on: datesOf(meeting, view.day) ?? null,
        text: meeting.title,
        note: meetingStatusWords[meetingStatus(meeting, view.day)],
        reference: { collection: 'meetings' as const, id: meeting.id },
      })),
    },
    {
      title: 'Objections and explanations',
      lead: 'What delegations put on record. None of it changes how a decision was taken.',
      rows: interventionRows(
        interventionsWhere(view, (intervention) => processOf(intervention, view) === process.id),
        view,
      ),
    },
    {
      title: 'Reports agreed',
      rows: process.outcomes.map((id) => ({
        text: view.nameOf({ collection: 'documents', id }),
        on: view.documents.get(id)?.on ?? null,
        note: view.documents.get(id)?.title ?? null,
        reference: { collection: 'documents' as const, id },
      })),
    },
  ],
});

function mandate({ mandate }: Process, view: View): readonly Item[] {
  if (!mandate) return [];
  const { document: id, on } = mandate;
  return [
    ...(id
      ? [{ text: view.nameOf({ collection: 'documents', id }), reference: { collection: 'documents' as const, id } }]
      : []),
    ...plain(on && formatEdtf(on)),
  ];
}
