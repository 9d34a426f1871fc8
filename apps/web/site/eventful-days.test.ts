import { acquis, latest } from '@acquis/domain';
import { expect, test } from 'vitest';
import { eventfulDays, eventfulNear } from './eventful-days';

const today = '2026-11-24';

test('eventful days are in order, none lies after today, and each says what happened', () => {
  const days = [...eventfulDays(today)];
  expect(days.map(([day]) => day)).toEqual(days.map(([day]) => day).sort());
  for (const [day, happenings] of days) {
    expect(day <= today).toBe(true);
    expect(happenings.length).toBeGreaterThan(0);
    for (const { on, status } of happenings) expect([latest(on), status]).toEqual([day, 'done']);
  }
});

test('every decision dated to its day since 1998 makes that day eventful', () => {
  for (const { on, id } of acquis.at(today).decisions.find(({ on }) => on >= '1998' && on.length === 10))
    expect([id, eventfulDays(today).has(on)]).toEqual([id, true]);
});

test('what is dated only to its month or year makes no day eventful', () => {
  expect(eventfulDays(today).has('2023-12-31')).toBe(false);
});

test('the eventful days next to a day lie to either side of it with none between', () => {
  const days = [...eventfulDays(today).keys()];
  const { before, after } = eventfulNear('2023-12-31', today);
  expect(before?.day).toBe('2023-12-22');
  expect(days.indexOf(after?.day ?? '') - days.indexOf(before?.day ?? '')).toBe(1);
  expect(eventfulNear(days[0] ?? '', today).before).toBeUndefined();
  expect(eventfulNear(today, today).after).toBeUndefined();
});
