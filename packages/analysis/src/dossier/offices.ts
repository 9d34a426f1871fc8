import { capitalised, datesOf, formatEdtf, inWords, type State, type View } from '@acquis/domain';
import { type Entry, fromRecord, newestFirst, noteOf, noteOnField } from './entry.js';

/** Chairs and other offices held by its nationals, in processes and in single meetings, newest first. */
export function officesHeld({ id }: State, view: View): readonly Entry[] {
  const inProcesses = view.processes.all().flatMap((process) =>
    process.officers.flatMap(({ role, name, person, state, from, to }, index) => {
      if (state !== id) return [];
      const field = `officers.${index}`;
      const who = person ? view.nameOf({ collection: 'people', id: person }) : name;
      return [
        {
          on: from ?? null,
          text: `${capitalised(inWords(role))} of the ${process.shortName}`,
          note: noteOf(`${who}${to ? `, until ${formatEdtf(to)}` : ''}`, noteOnField(process, field)),
          ...fromRecord({ collection: 'processes', id: process.id }, process, field),
        },
      ];
    }),
  );
  const inMeetings = view.meetings.all().flatMap((meeting) =>
    (meeting.officers ?? []).flatMap(({ role, name, person, state }, index) => {
      if (state !== id) return [];
      const field = `officers.${index}`;
      return [
        {
          on: datesOf(meeting, view.day) ?? null,
          text: `${capitalised(role)}, ${view.nameOf({ collection: 'meetings', id: meeting.id })}`,
          note: noteOf(person ? view.nameOf({ collection: 'people', id: person }) : name, noteOnField(meeting, field)),
          ...fromRecord({ collection: 'meetings', id: meeting.id }, meeting, field),
        },
      ];
    }),
  );
  return newestFirst([...inProcesses, ...inMeetings]);
}

/** Its seats in groups of limited membership, newest first. */
export function seatsHeld({ id }: State, view: View): readonly Entry[] {
  return newestFirst(
    view.processes
      .find(({ members }) => members.includes(id))
      .map((process) => {
        const field = `members.${process.members.indexOf(id)}`;
        return {
          on: process.events.find(({ act }) => act === 'opened')?.on ?? null,
          text: process.shortName,
          note: noteOf(`one of ${process.members.length} members named`, noteOnField(process, field)),
          ...fromRecord({ collection: 'processes', id: process.id }, process, field),
        };
      }),
  );
}
