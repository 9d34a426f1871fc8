import { statedAt } from '../core/dated-value.js';
import { type Day, type Edtf, earliest, isExact, latest } from '../core/edtf.js';
import type { Meeting } from './schema.js';
import type { MeetingStatus } from './status.js';

/**
 * What is known of a meeting at the end of a day: that it was held, which nothing replaces, else what was stated last, be it
 * dates, a postponement or a cancellation.
 */
function lastWord(
  meeting: Meeting,
  day: Day,
): { readonly act: 'held' | 'postponed' | 'cancelled' | 'planned' } | undefined {
  const held = meeting.events.filter((event) => event.act === 'held');
  return (
    statedAt(held, day) ??
    statedAt([...meeting.schedule.map((plan) => ({ ...plan, act: 'planned' as const })), ...meeting.events], day)
  );
}

/** The dates of a meeting as known at the end of a day: those on which it was held, else those last announced. */
export function datesOf(meeting: Meeting, day: Day): Edtf | undefined {
  const held = statedAt(
    meeting.events.filter((event) => event.act === 'held'),
    day,
  );
  return (held ?? statedAt(meeting.schedule, day) ?? statedAt(meeting.events, day))?.on;
}

/** Where a meeting stands at the end of a day. A planned meeting whose days have passed has no outcome in the record. */
export function meetingStatus(meeting: Meeting, day: Day): MeetingStatus {
  const word = lastWord(meeting, day);
  if (word && word.act !== 'planned') return word.act;
  const dates = datesOf(meeting, day);
  if (!dates) return 'undated';
  if (earliest(dates) > day) return 'planned';
  if (latest(dates) < day) return 'outcome-not-in-record';
  return isExact(dates) ? 'under-way' : 'planned';
}
