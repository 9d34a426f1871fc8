import {
  type Day,
  datesOf,
  type Edtf,
  earliest,
  isExact,
  latest,
  type Meeting,
  meetingStatus,
  meetingsOf,
  type Process,
  type View,
} from '@acquis/domain';
import type { Place } from './place.js';
import { recordsWanted } from './records-wanted.js';
import type { ScoreBar, ScoreOptions } from './score.js';

/** A meeting with the dates it has on the day of a view. */
interface DatedMeeting {
  readonly meeting: Meeting;
  readonly on: Edtf;
}

/** The meetings of a process that are dated and that a score is asked for. */
export function datedMeetings(process: Process, view: View, options: ScoreOptions): readonly DatedMeeting[] {
  const { collection = 'meetings' } = options;
  if (collection !== 'meetings') return [];
  const wanted = recordsWanted(collection, view, options);
  return meetingsOf(process, view).flatMap((meeting) => {
    const on = datesOf(meeting, view.day);
    return on && wanted(meeting.id) ? [{ meeting, on }] : [];
  });
}

/** Meetings as bars. */
export function barsOf(meetings: readonly DatedMeeting[], day: Day, place: Place): readonly ScoreBar[] {
  return meetings.flatMap(({ meeting, on }) => {
    const drawn = place(earliest(on), latest(on));
    const reference = { collection: 'meetings' as const, id: meeting.id };
    const { title } = meeting;
    return drawn ? [{ ...drawn, reference, title, on, status: meetingStatus(meeting, day), exact: isExact(on) }] : [];
  });
}
