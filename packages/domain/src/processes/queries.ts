import { type Day, latest } from '../core/edtf.js';
import type { View } from '../core/view.js';
import { datesOf } from '../meetings/queries.js';
import type { Meeting } from '../meetings/schema.js';
import type { Process } from './schema.js';
import type { ProcessStatus } from './status.js';

/** The event by which a process stands where it does on a day: the last one that has happened. */
export function lastEvent(process: Process, day: Day): Process['events'][number] | undefined {
  return process.events
    .filter((event) => latest(event.on) <= day)
    .sort((a, b) => (latest(a.on) < latest(b.on) ? -1 : 1))
    .at(-1);
}

/** Where a process stands at the end of a day. */
export function statusOf(process: Process, day: Day): ProcessStatus {
  const act = lastEvent(process, day)?.act;
  return act === 'opened' ? 'under-way' : (act ?? 'unknown');
}

/** The processes that continue a process, as known on the view's day. */
export function successorsOf(process: Process, view: View): readonly Process[] {
  return view.processes.find((other) => other.predecessors.includes(process.id));
}

/** The meetings of a process known on the view's day, by date. */
export function meetingsOf(process: Process, view: View): readonly Meeting[] {
  const date = (meeting: Meeting) => datesOf(meeting, view.day) ?? '9999';
  return [...view.meetings.find({ process: process.id })].sort((a, b) =>
    date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0,
  );
}
