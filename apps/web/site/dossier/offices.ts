import { capitalised, datesOf, formatEdtf, inWords, type State, type View } from '@acquis/domain';
import { type Entry, fromRecord, newestFirst } from './entry';

/** Chairs and other offices held by its nationals, in processes and in single meetings, newest first. */
export function officesHeld({ id }: State, view: View): readonly Entry[] {
  const inProcesses = view.processes.all().flatMap((process) =>
    process.officers
      .filter(({ state }) => state === id)
      .map(({ role, name, person, from, to }) => ({
        on: from ?? null,
        text: `${capitalised(inWords(role))} of the ${process.shortName}`,
        note: `${person ? view.nameOf({ collection: 'people', id: person }) : name}${to ? `, until ${formatEdtf(to)}` : ''}`,
        ...fromRecord({ collection: 'processes', id: process.id }, process),
      })),
  );
  const inMeetings = view.meetings.all().flatMap((meeting) =>
    (meeting.officers ?? [])
      .filter(({ state }) => state === id)
      .map(({ role, name, person }) => ({
        on: datesOf(meeting, view.day) ?? null,
        text: `${capitalised(role)}, ${view.nameOf({ collection: 'meetings', id: meeting.id })}`,
        note: person ? view.nameOf({ collection: 'people', id: person }) : name,
        ...fromRecord({ collection: 'meetings', id: meeting.id }, meeting),
      })),
  );
  return newestFirst([...inProcesses, ...inMeetings]);
}

/** Its seats in groups of limited membership, newest first. */
export function seatsHeld({ id }: State, view: View): readonly Entry[] {
  return newestFirst(
    view.processes
      .find(({ members }) => members.includes(id))
      .map((process) => ({
        on: process.events.find(({ act }) => act === 'opened')?.on ?? null,
        text: process.shortName,
        note: `one of ${process.members.length} members named`,
        ...fromRecord({ collection: 'processes', id: process.id }, process),
      })),
  );
}
