import { expect, test } from 'vitest';
import { readDate } from './dates.ts';

test.each([
  ['25 Oct 2025', '2025-10-25'],
  ['25\u00a0October\u00a02025', '2025-10-25'],
  ['1st June 2026', '2026-06-01'],
  ['October 5, 2025', '2025-10-05'],
  ['Sept. 2025', '2025-09'],
  ['2025/10/5', '2025-10-05'],
  ['2025-10-25', '2025-10-25'],
  ['16–20 November 2026', '2026-11-16/2026-11-20'],
  ['16-20 November 2026', '2026-11-16/2026-11-20'],
  ['30 March to 3 April 2026', '2026-03-30/2026-04-03'],
  ['28 December 2026 – 3 January 2027', '2026-12-28/2027-01-03'],
  ['2026-11-16 to 2026-11-20', '2026-11-16/2026-11-20'],
  ['[2024-05-01..2024-05-09]', '[2024-05-01..2024-05-09]'],
])('"%s" is %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test.each([
  '05/10/2025',
  '31 February 2026',
  'soon',
  '',
  '20 November',
  '3 April 2026 to 30 March 2026',
  '16 and 20 November 2026',
  '3 decisions 2023',
  'Mayor 2025',
])('"%s" is no date, or could be two, and is not guessed', (text) => {
  expect(readDate(text)).toBeUndefined();
});
