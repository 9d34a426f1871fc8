import { collection, type Item, linked, namedIn, plain } from '../core/collection.js';
import { distance, formatEdtf, formatEdtfInSentence } from '../core/edtf-format.js';
import { toId } from '../core/nearest.js';
import type { View } from '../core/view.js';
import { capitalised, inWords } from '../core/words.js';
import { interventionRows, interventionsWhere } from '../interventions/queries.js';
import { datesOf, meetingStatus } from './queries.js';
import type { Meeting } from './schema.js';
import { type MeetingStatus, meetingStatusWords } from './status.js';

const unknown: readonly Item[] = [{ text: 'unknown: no source read says' }];

function sentence(meeting: Meeting, view: View): string {
  const dates = datesOf(meeting, view.day);
  const when = dates ? formatEdtfInSentence(dates) : '';
  const ahead = dates ? distance(dates, view.day) : null;
  const place = meeting.place ? ` (${meeting.place})` : '';
  switch (meetingStatus(meeting, view.day)) {
    case 'planned':
      return `Planned for ${formatEdtf(dates ?? view.day)}${place}${ahead ? `, ${ahead}` : ''}.`;
    case 'under-way':
      return `Planned for ${formatEdtf(dates ?? view.day)}${place}: these days.`;
    case 'held':
      return `Held ${when}${place}.`;
    case 'postponed':
      return `Postponed; it had been planned for ${formatEdtf(dates ?? view.day)}${place}.`;
    case 'cancelled':
      return `Cancelled; it had been planned for ${formatEdtf(dates ?? view.day)}${place}.`;
    case 'outcome-not-in-record':
      return `Planned for ${formatEdtf(dates ?? view.day)}${place}. Outcome not in our record.`;
    case 'undated':
      return 'Its dates are not in the record.';
  }
}

function withoutOutcome(status: MeetingStatus): string {
  return status === 'held' ? 'not in our record.' : `${meetingStatusWords[status]}.`;
}

/** Meetings, planned or held. */
export const meetings = collection({
  name: 'meetings',
  label: { one: 'meeting', many: 'meetings' },
  description:
    'Sessions and other meetings, with programme, officers, documents and deadlines where a source gives them.',
  order: 30,
  since: (meeting) => [...meeting.events, ...meeting.schedule],
  date: (meeting) => datesOf(meeting, '9999-12-31') ?? null,
  code: () => null,
  short: (meeting) => meeting.title,
  listed: 'newest-first',
  schemaOrg: { type: 'Event', date: 'event' },
  facets: {
    track: { label: 'Track', values: (meeting) => meeting.tracks, words: namedIn('tracks') },
    process: {
      label: 'Process',
      values: (meeting) => (meeting.process ? [meeting.process] : []),
      words: namedIn('processes'),
    },
    type: { label: 'Type', values: (meeting) => [meeting.type] },
  },
  text: (meeting) => [meeting.place ?? '', meeting.outcome ?? '', ...(meeting.programme ?? [])],
  happenings: (meeting) => [
    ...meeting.schedule.map(({ on, stated, citations }, index) => ({
      act: 'scheduled',
      field: `schedule.${index}`,
      on,
      stated,
      citations,
      title: meeting.title,
      slot: 'dates',
      planned: true,
      ...placeOf(meeting),
    })),
    ...meeting.events.map(({ act, on, stated, citations }, index) => ({
      act,
      field: `events.${index}`,
      on,
      stated,
      citations,
      title: act === 'held' ? meeting.title : `${meeting.title} ${act}`,
      slot: 'dates',
      settles: act === 'held',
      calledOff: act !== 'held',
      ...placeOf(meeting),
    })),
    ...(meeting.deadlines ?? []).map(({ what, on, stated, citations }) => ({
      act: 'due',
      slot: `due ${toId(what)}`,
      on,
      stated,
      citations,
      title: `${what} (${meeting.title})`,
    })),
  ],
  sentence,
  derive: (meeting, view) => ({ on: datesOf(meeting, view.day) ?? null, status: meetingStatus(meeting, view.day) }),
  glance: (meeting, view) => [
    { label: 'Dates', items: plain(formatDates(meeting, view)), field: 'events' },
    { label: 'Standing', items: plain(capitalised(meetingStatusWords[meetingStatus(meeting, view.day)])) },
    {
      label: 'Process',
      items: linked(view, 'processes', meeting.process),
    },
    {
      label: 'Organ',
      items: linked(view, 'bodies', meeting.body),
    },
    { label: 'Type', items: plain(capitalised(inWords(meeting.type))) },
    { label: 'Place', items: meeting.place ? plain(meeting.place) : unknown, field: 'place' },
    {
      label: 'Officers',
      items: meeting.officers
        ? meeting.officers.map(({ role, name, person, state }) => ({
            text: [name, state && view.nameOf({ collection: 'states', id: state }), role].filter(Boolean).join(', '),
            ...(person ? { reference: { collection: 'people' as const, id: person } } : {}),
          }))
        : unknown,
      field: 'officers',
    },
  ],
  sections: (meeting, view) => [
    {
      title: 'Outcome',
      rows: [{ text: capitalised(meeting.outcome ?? withoutOutcome(meetingStatus(meeting, view.day))) }],
    },
    {
      title: 'Objections and explanations',
      lead: 'What delegations put on record. None of it changes how a decision was taken.',
      rows: interventionRows(
        interventionsWhere(view, (intervention) => intervention.meeting === meeting.id),
        view,
      ),
    },
    { title: 'Programme', rows: meeting.programme ? meeting.programme.map((text) => ({ text })) : unknown },
    {
      title: 'Documents',
      rows: meeting.documents ? linked(view, 'documents', meeting.documents) : unknown,
    },
    {
      title: 'Deadlines',
      rows: meeting.deadlines ? meeting.deadlines.map(({ what, on }) => ({ text: what, on })) : unknown,
    },
    { title: 'Preparation', rows: plain(meeting.preparation, meeting.registration) },
    {
      title: 'Dates as announced',
      rows: meeting.schedule.map(({ on, stated, citations }) => ({
        text: formatEdtf(on),
        note: stated ? `stated ${formatEdtfInSentence(stated)}` : null,
        citations,
      })),
    },
  ],
});

function placeOf({ place }: Meeting): { readonly place?: string } {
  return place === null ? {} : { place };
}

function formatDates(meeting: Meeting, view: View): string | null {
  const dates = datesOf(meeting, view.day);
  return dates ? formatEdtf(dates) : null;
}
