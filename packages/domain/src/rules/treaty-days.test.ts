import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, afterDelay } from './treaty-days.js';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a delay', () => {
  it('in months ends on the same day of the month, or on the last day of a shorter one', () => {
    expect(addMonths('1983-06-02', 6)).toBe('1983-12-02');
    expect(addMonths('2003-11-30', 3)).toBe('2004-02-29');
    expect(addMonths('2025-12-31', 2)).toBe('2026-02-28');
  });

  it('in days counts the day after as the first', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(afterDelay('2026-01-01', { delayDays: 90, delayMonths: null, begins: 'that-day' })).toBe('2026-04-01');
  });

  it('that begins on the first of the next month always does, after the months have passed', () => {
    const delay = { delayDays: null, delayMonths: 3, begins: 'first-of-next-month' } as const;
    fc.assert(
      fc.property(day, (from) => {
        const start = afterDelay(from, delay) ?? '';
        expect(start).toMatch(/-01$/);
        expect(start > addMonths(from, 3)).toBe(true);
        expect(start <= addMonths(`${addMonths(from, 3).slice(0, 7)}-01`, 1)).toBe(true);
      }),
    );
  });

  it('never brings a later day before an earlier one', () => {
    const delays = fc.record({
      delayDays: fc.option(fc.integer({ min: 1, max: 400 })),
      delayMonths: fc.option(fc.integer({ min: 1, max: 24 })),
      begins: fc.constantFrom('that-day' as const, 'first-of-next-month' as const),
    });
    fc.assert(
      fc.property(day, day, delays, (a, b, delay) => {
        const [first, second] = [a, b].sort().map((from) => afterDelay(from, delay));
        if (first && second) expect(first <= second).toBe(true);
        else expect([first, second]).toEqual([null, null]);
      }),
    );
  });
});
