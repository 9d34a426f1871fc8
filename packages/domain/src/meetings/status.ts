/** Where a meeting may stand. */
export const meetingStatuses = [
  'planned',
  'under-way',
  'held',
  'postponed',
  'cancelled',
  'outcome-not-in-record',
  'undated',
] as const;

/** Where a meeting stands. */
export type MeetingStatus = (typeof meetingStatuses)[number];

/** A meeting's standing in words. */
export const meetingStatusWords: Readonly<Record<MeetingStatus, string>> = {
  planned: 'planned',
  'under-way': 'planned for these days',
  held: 'held',
  postponed: 'postponed',
  cancelled: 'cancelled',
  'outcome-not-in-record': 'outcome not in our record',
  undated: 'no date in the record',
};
