import { earliest, latest } from '../../src/core/edtf.ts';
import type { Process } from '../../src/processes/schema.ts';
import type { Check } from './context.ts';

const ends: readonly string[] = ['concluded', 'ended-without-consensus', 'absorbed'];

/** The days between which a process may plan and hold meetings; undefined where they are not in the record. */
function spanOf({ events }: Process): Readonly<Record<'schedule' | 'events' | 'to', string | undefined>> {
  const opened = events.find(({ act }) => act === 'opened');
  const established = events.find(({ act }) => act === 'established');
  const ended = events.find(({ act }) => ends.includes(act));
  const [planned, held] = [established ?? opened, opened ?? established];
  return {
    schedule: planned && earliest(planned.on),
    events: held && earliest(held.on),
    to: ended && latest(ended.on),
  };
}

/** Meetings are held between the opening and the end of their process, and planned from when it was established. */
export const meetingsInProcess: Check = {
  name: 'meetings-in-process',
  why: 'A meeting outside its process is a wrong date or a wrong process; a preparatory one stands in exceptions.yaml.',
  check: (context) =>
    context.records.meetings.flatMap((meeting) => {
      const process = context.get('processes', meeting.process);
      if (!process) return [];
      const span = spanOf(process);
      const { to } = span;
      return (['schedule', 'events'] as const).flatMap((list) =>
        meeting[list].flatMap((entry, index) => {
          const { on } = entry;
          const from = span[list];
          if ('act' in entry && entry.act !== 'held') return [];
          const early = from !== undefined && latest(on) < from;
          const late = to !== undefined && earliest(on) > to;
          if (!early && !late) return [];
          const bound = early
            ? `not before ${process.id} ${list === 'events' ? 'opened' : 'was established'} on ${from}`
            : `not after ${process.id} ended on ${to}`;
          return [
            context.at({ collection: 'meetings', id: meeting.id }, [list, index, 'on'], {
              found: `a meeting on ${on}`,
              expected: bound,
              mend: 'Correct the date or the process; a preparatory meeting goes into exceptions.yaml.',
            }),
          ];
        }),
      );
    }),
};
