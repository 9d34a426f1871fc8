import { earliest, latest } from '../../src/core/edtf.ts';
import type { Process } from '../../src/processes/schema.ts';
import type { Check } from './context.ts';

const ends: readonly string[] = ['concluded', 'ended-without-consensus', 'absorbed'];

/** First and last day of a process; undefined where it is not in the record. */
function spanOf({ events }: Process): { from: string | undefined; to: string | undefined } {
  const opened = events.find(({ act }) => act === 'opened') ?? events.find(({ act }) => act === 'established');
  const ended = events.find(({ act }) => ends.includes(act));
  return { from: opened && earliest(opened.on), to: ended && latest(ended.on) };
}

/** Meetings lie between the opening and the end of their process. */
export const meetingsInProcess: Check = {
  name: 'meetings-in-process',
  why: 'A meeting outside its process is a wrong date or a wrong process; a preparatory one stands in exceptions.yaml.',
  check: (context) =>
    context.records.meetings.flatMap((meeting) => {
      const process = context.get('processes', meeting.process);
      if (!process) return [];
      const { from, to } = spanOf(process);
      return (['schedule', 'events'] as const).flatMap((list) =>
        meeting[list].flatMap(({ on }, index) => {
          const early = from !== undefined && latest(on) < from;
          const late = to !== undefined && earliest(on) > to;
          if (!early && !late) return [];
          const bound = early ? `not before ${process.id} opened on ${from}` : `not after ${process.id} ended on ${to}`;
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
