import { expect, test } from 'vitest';
import { acquis } from '../acquis.js';
import { meetingStatus } from '../meetings/queries.js';
import { latest } from './edtf.js';
import { countOldAfter, readAgainAfter, staleOf, staleReasons } from './stale.js';

const day = '2026-11-30';
const view = acquis.at(day);
const of = (reason: string, on = day) => staleOf(acquis.at(on)).filter((stale) => stale.reason === reason);

test('every meeting whose dates have passed without an outcome in the record is listed, and no other', () => {
  const listed = of('outcome-not-in-record').flatMap(({ reference }) =>
    reference.collection === 'meetings' ? [reference.id] : [],
  );
  const open = view.meetings.all().filter((meeting) => meetingStatus(meeting, day) === 'outcome-not-in-record');
  expect([...listed].sort()).toEqual(open.map(({ id }) => id));
});

test('plans that nothing in the record follows up are listed with the date that has passed', () => {
  for (const { on, days } of of('outcome-not-in-record')) {
    expect(latest(on) < day).toBe(true);
    expect(days).toBeGreaterThan(0);
  }
});

test('of counts that go on changing only the newest of each is judged, and only when it is old', () => {
  const counts = of('count-grown-old', '2028-01-01');
  expect(counts.map(({ title }) => title)).toContain('UN Convention against Cybercrime: signatories');
  expect(counts.every(({ days }) => days > countOldAfter)).toBe(true);
  expect(new Set(counts.map(({ title }) => title)).size).toBe(counts.length);
  expect(of('count-grown-old', '2025-11-01').map(({ title }) => title)).not.toContain(
    'UN Convention against Cybercrime: signatories',
  );
});

test('a record is to be read again a year after it was last read', () => {
  expect(of('not-read-again')).toEqual([]);
  const later = of('not-read-again', '2028-01-01');
  expect(later.length).toBeGreaterThan(view.decisions.all().length);
  expect(later.every(({ days }) => days > readAgainAfter)).toBe(true);
});

test('the list stands by reason, longest ago first', () => {
  const list = staleOf(acquis.at('2028-01-01'));
  const place = ({ reason, days }: (typeof list)[number]) => staleReasons.indexOf(reason) * 1e6 - days;
  expect(list.map(place)).toEqual(list.map(place).sort((a, b) => a - b));
});
