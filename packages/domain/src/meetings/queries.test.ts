import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { descriptorOf } from '../core/descriptor.js';
import { datesOf, meetingStatus } from './queries.js';
import type { Meeting } from './schema.js';

const session = acquis.meetings.get('global-mechanism-dtg-2026');

function statedOn(stated: string, on: string) {
  return { on, stated, citations: [] };
}

const moved: Meeting = {
  ...session,
  schedule: [statedOn('2025-12-01', '2026-03-01/2026-03-05'), statedOn('2026-02-20', '2026-09-01/2026-09-05')],
  events: [{ ...statedOn('2026-02-10', '2026-03-01/2026-03-05'), act: 'postponed', note: null }],
};

describe('a meeting postponed and given new dates', () => {
  it.each([
    ['2025-11-30', 'undated', undefined],
    ['2025-12-01', 'planned', '2026-03-01/2026-03-05'],
    ['2026-02-10', 'postponed', '2026-03-01/2026-03-05'],
    ['2026-02-20', 'planned', '2026-09-01/2026-09-05'],
    ['2026-09-03', 'under-way', '2026-09-01/2026-09-05'],
    ['2026-09-06', 'outcome-not-in-record', '2026-09-01/2026-09-05'],
  ] as const)('stands on %s as %s', (day, status, dates) => {
    expect(meetingStatus(moved, day)).toBe(status);
    expect(datesOf(moved, day)).toBe(dates);
  });

  it('stays held once it was, whatever was stated of its dates', () => {
    const held: Meeting = {
      ...moved,
      events: [{ on: '2026-09-01/2026-09-04', stated: null, citations: [], act: 'held', note: null }],
    };
    expect(meetingStatus(held, '2026-09-04')).toBe('held');
    expect(datesOf(held, '2026-10-01')).toBe('2026-09-01/2026-09-04');
  });
});

describe('a meeting whose dates are known only to the year', () => {
  const vague: Meeting = { ...session, schedule: [statedOn('2024-12-06', '2025')], events: [] };

  it('is planned all through that year and never said to be in so many days or on these days', () => {
    expect(meetingStatus(vague, '2024-12-31')).toBe('planned');
    expect(meetingStatus(vague, '2025-06-30')).toBe('planned');
    expect(meetingStatus(vague, '2026-01-01')).toBe('outcome-not-in-record');
    expect(descriptorOf('meetings').sentence(vague, acquis.at('2024-12-31'))).toMatch(/^Planned for 2025[^,]*\.$/);
  });
});
