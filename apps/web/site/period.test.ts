import { describe, expect, test } from 'vitest';
import { periodInWords, periodOf, presets, readPeriod, shifted, wider, written } from './period';

const whole = periodOf('1998', '2027');

test('a period is read from dates of any precision, and an end not given is that of the record', () => {
  expect(readPeriod({ from: '2024-02', to: '2024-02' }, whole)).toEqual({
    period: { from: '2024-02-01', to: '2024-02-29' },
    problems: [],
  });
  expect(readPeriod({ from: '2024' }, whole).period).toEqual({ from: '2024-01-01', to: '2027-12-31' });
  expect(readPeriod({ to: '2003' }, whole).period).toEqual({ from: '1998-01-01', to: '2003-12-31' });
});

test.each([
  [{ from: '2023-13' }, /not a date for “from”/],
  [{ from: '2025', to: '2021' }, /end \(2021\) before it begins \(2025\)/],
  [{ from: '2099' }, /holds nothing there/],
])('%j is answered with a message, and the whole record is shown', (query, message) => {
  const { period, problems } = readPeriod(query, whole);
  expect(period).toEqual(whole);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(message);
});

describe.each([
  periodOf('2024'),
  periodOf('2019', '2021'),
  periodOf('2024-02'),
  periodOf('2024-11', '2025-02'),
  periodOf('2025-11-25', '2026-11-24'),
])('the period from $from to $to', (period) => {
  test('is written and read back as it is', () => {
    expect(readPeriod(written(period), whole).period).toEqual(period);
  });

  test('is followed by one that begins the day after it ends, and preceded by one that ends the day before', () => {
    const day = (text: string, days: number) =>
      new Date(Date.parse(text) + days * 86_400_000).toISOString().slice(0, 10);
    expect(shifted(period, 1).from).toBe(day(period.to, 1));
    expect(shifted(period, -1).to).toBe(day(period.from, -1));
  });

  test('widens step by step to the whole record, holding what it held', () => {
    let here = period;
    for (let steps = 0; ; steps++) {
      const next = wider(here, whole);
      if (!next) break;
      expect(next.from <= here.from && next.to >= here.to).toBe(true);
      expect(steps).toBeLessThan(4);
      here = next;
    }
    expect(here).toEqual(whole);
  });
});

test('the periods offered on a past day know no later decade', () => {
  expect(presets(periodOf('1998', '2010'), '2009-06-30').map(({ name }) => name)).toEqual([
    'Everything since 1998',
    '1998–2009',
    'The last twelve months',
    'The next twelve months',
  ]);
});

test('a period of whole years or months is named by them', () => {
  expect([periodOf('2024'), periodOf('2019', '2021'), periodOf('2024-05')].map(periodInWords)).toEqual([
    '2024',
    '2019–2021',
    'May 2024',
  ]);
});
