import { describe, expect, it } from 'vitest';
import { dateColumn } from './entry.js';

describe('the date column', () => {
  it('claims no day that is not known', () => {
    expect(
      [
        '2023-07-24/2023-07-28',
        '2023',
        '2023-07',
        '[2024-05-01..2024-05-09]',
        '[2024-05-01..2024-06-09]',
        '[2023-12-01..2024-01-09]',
      ].map(dateColumn),
    ).toEqual(['2023-07-24', '2023', '2023-07', '2024-05', '2024', '']);
  });
});
