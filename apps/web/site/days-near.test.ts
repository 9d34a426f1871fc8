import { expect, test } from 'vitest';
import { eventfulDays } from './days-near';

test('eventful days near a day are in order, none lies after today, and each says what happened', () => {
  const days = eventfulDays('2023-12-31', '2026-11-24', 4, 3);
  expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).sort());
  expect(days.filter(({ day }) => day <= '2023-12-31')).toHaveLength(4);
  expect(days.filter(({ day }) => day > '2023-12-31')).toHaveLength(3);
  for (const { day, titles } of days) {
    expect(day <= '2026-11-24').toBe(true);
    expect(titles.length).toBeGreaterThan(0);
  }
});

test('what is dated only to its month or year makes no day eventful', () => {
  const [newYearsEve] = eventfulDays('2023-12-31', '2026-11-24', 1, 0);
  expect(newYearsEve?.day).toBe('2023-12-22');
});
