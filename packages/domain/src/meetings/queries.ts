import { statedAt } from '../core/dated-value.js';
import { type Day, type Edtf, earliest, latest } from '../core/edtf.js';
import type { Meeting } from './schema.js';
import type { MeetingStatus } from './status.js';

/** What happened to a meeting by the end of a day, last first to count. */
function lastEvent(meeting: Meeting, day: Day): Meeting['events'][number] | undefined {
  return statedAt(meeting.events, day);
}

/** The dates of a meeting as known at the end of a day: those on which it was held, else those last announced. */
export function datesOf(meeting: Meeting, day: Day): Edtf | undefined {
  const event = lastEvent(meeting, day);
  return event?.act === 'held' ? event.on : (statedAt(meeting.schedule, day) ?? event)?.on;
}

/** Where a meeting stands at the end of a day. A planned meeting whose days have passed has no outcome in the record. */
export function meetingStatus(meeting: Meeting, day: Day): MeetingStatus {
  const event = lastEvent(meeting, day);
  if (event) return event.act;
  const dates = datesOf(meeting, day);
  if (!dates) return 'undated';
  if (earliest(dates) > day) return 'planned';
  return latest(dates) >= day ? 'under-way' : 'outcome-not-in-record';
}
