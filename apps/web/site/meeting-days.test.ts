import { acquis, datesOf, earliest, isExact, latest } from '@acquis/domain';
import { expect, test } from 'vitest';
import { meetingDays, meetingsIn } from './meeting-days';

const today = '2026-11-24';

test('a meeting stands on each of its days, also where the record does not say what came of it', () => {
  const conference = acquis.at(today).meetings.find((meeting) => datesOf(meeting, today) === '2026-11-16/2026-11-20');
  expect(conference.length).toBeGreaterThan(0);
  const days = [...meetingDays(today)].filter(([, meetings]) => meetings.some(({ id }) => id === conference[0]?.id));
  expect(days.map(([day]) => day)).toEqual(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']);
  expect(meetingsIn('2026-11', today).map(({ id }) => id)).toContain(conference[0]?.id);
});

test('no day but one of its own stands for a meeting, and none ahead', () => {
  for (const [day, meetings] of meetingDays(today)) {
    expect(day <= today).toBe(true);
    for (const meeting of meetings) {
      const on = datesOf(meeting, today) ?? '';
      expect([isExact(on), earliest(on) <= day, day <= latest(on)]).toEqual([true, true, true]);
    }
  }
});
