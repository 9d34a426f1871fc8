import { calendarOf } from '../calendar/calendar.js';
import type { HappeningFormat } from './happening-format.js';
import { happeningsOf } from './happenings-of.js';
import type { RecordFormat } from './record-format.js';

const media = { suffix: 'ics', mediaType: 'text/calendar', type: 'text/calendar; charset=utf-8' } as const;

/** Happenings as a calendar. */
export const happeningsCalendar: HappeningFormat = { ...media, happenings: calendarOf };

/** What happens with records as a calendar: meetings, deadlines, signatures, decisions. */
export const recordsCalendar: RecordFormat = {
  ...media,
  list: (records, origin) => calendarOf(happeningsOf(records, origin), origin),
  record: (record, origin) => calendarOf(happeningsOf([record], origin), origin),
};
