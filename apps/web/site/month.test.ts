import { expect, test } from 'vitest';
import { isMonth, monthAfter, monthOf, weeksOf } from './month';

const months = Array.from({ length: 12 * 30 }, (_, index) => monthAfter('1998-01', index));

test('weeks begin on Monday and hold every day of the month once, in order', () => {
  for (const month of months) {
    const weeks = weeksOf(month);
    const days = weeks.flat().filter((day) => day !== null);
    const [year = 0, number = 0] = month.split('-').map(Number);
    expect(days).toHaveLength(new Date(Date.UTC(year, number, 0)).getUTCDate());
    expect(days).toEqual([...new Set(days)].sort());
    for (const week of weeks) {
      expect(week).toHaveLength(7);
      for (const [index, day] of week.entries())
        if (day !== null) expect((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(index);
    }
  }
});

test('going so many months on and as many back leads home', () => {
  for (const month of months) {
    expect(monthAfter(monthAfter(month, 13), -13)).toBe(month);
    expect(monthOf(`${monthAfter(month, 1)}-01`) > month).toBe(true);
  }
});

test('a month is a year and a month that exists', () => {
  expect(months.every(isMonth)).toBe(true);
  for (const text of ['2024', '2024-13', '2024-00', '2024-5', '2024-05-01', 'May 2024', ''])
    expect(isMonth(text)).toBe(false);
});
