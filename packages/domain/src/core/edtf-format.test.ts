import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  distance,
  formatEdtf,
  formatEdtfInSentence,
  formatEdtfShort,
  relativeDay,
} from './edtf-format.js';

describe('dates in words', () => {
  it.each([
    ['2004', '2004', 'in 2004'],
    ['2023-12', 'December 2023', 'in December 2023'],
    ['2023-12-22', '22 December 2023', 'on 22 December 2023'],
    ['2023-07-24/2023-07-28', '24–28 July 2023', 'from 24 to 28 July 2023'],
    ['2024-02-26/2024-03-01', '26 February – 1 March 2024', 'from 26 February to 1 March 2024'],
    ['2024-12-30/2025-01-03', '30 December 2024 – 3 January 2025', 'from 30 December 2024 to 3 January 2025'],
    ['2019/2021', '2019–2021', 'from 2019 to 2021'],
    ['2019-12/2021-05', 'December 2019 – May 2021', 'from December 2019 to May 2021'],
    ['2022-03-31/2022-03-31', '31 March 2022', 'on 31 March 2022'],
    ['[2024-05-01..2024-05-09]', 'a day from 1 to 9 May 2024', 'on a day from 1 to 9 May 2024'],
  ])('%s reads %s', (date, words, sentence) => {
    expect(formatEdtf(date)).toBe(words);
    expect(formatEdtfInSentence(date)).toBe(sentence);
  });

  it('are shortened by their months only', () => {
    expect(formatEdtfShort('2023-09-05/2023-10-06')).toBe('5 Sept – 6 Oct 2023');
  });

  it('say how far off a day is', () => {
    expect(relativeDay('2026-12-07', '2026-11-22')).toBe('in 15 days');
    expect(relativeDay('2026-11-22', '2026-11-22')).toBe('today');
    expect(relativeDay('2026-11-21', '2026-11-22')).toBe('yesterday');
    expect(distance('2026-12-07/2026-12-11', '2026-11-22')).toBe('in 15 days');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  it('say nothing of how far off a date is that does not name its days', () => {
    for (const date of ['2027-01', '2027', '[2027-01-01..2027-01-31]', '2027-01/2027-02'])
      expect(distance(date, '2026-11-25')).toBeNull();
  });
});
