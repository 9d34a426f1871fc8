import { compareEdtf } from '../core/edtf.js';
import type { View } from '../core/view.js';
import { datesOf } from '../meetings/queries.js';
import type { PersonDerived } from './derived.js';
import type { Person } from './schema.js';

/** An office a person held or holds. */
export type Office = PersonDerived['offices'][number];

/** The offices of a person known on the view's day, in processes and in single meetings, by date. */
export function officesOf(person: Person, view: View): readonly Office[] {
  const inProcesses = view.processes.all().flatMap(({ id, officers }) =>
    officers.flatMap((officer) => {
      const { role, state, from, to } = officer;
      return officer.person === person.id ? [{ collection: 'processes' as const, id, role, state, from, to }] : [];
    }),
  );
  const inMeetings = view.meetings.all().flatMap((meeting) =>
    (meeting.officers ?? []).flatMap(({ role, state, person: held }) => {
      const from = datesOf(meeting, view.day) ?? null;
      return held === person.id
        ? [{ collection: 'meetings' as const, id: meeting.id, role, state, from, to: null }]
        : [];
    }),
  );
  return [...inProcesses, ...inMeetings].sort((a, b) => compareEdtf(a.from ?? '9999', b.from ?? '9999'));
}
