import { describe, expect, test } from 'vitest';
import { type DayContext, hrefOf, queryOf, readSegment } from './day';

const clock = () => '2026-11-24';
const pinned: DayContext = { day: '2023-12-31', today: '2026-11-24', pinned: true };
const unpinned: DayContext = { day: '2026-11-24', today: '2026-11-24', pinned: false };

describe('the first segment of an internal address', () => {
  test('is today by the clock, today by a set clock, or a chosen day', () => {
    expect(readSegment('today', clock)).toEqual(unpinned);
    expect(readSegment('today-2026-11-22', clock)).toEqual({ day: '2026-11-22', today: '2026-11-22', pinned: false });
    expect(readSegment('2023-12-31', clock)).toEqual(pinned);
  });

  test.each(['2023-13-01', '2023-02-30', '2023', 'today-', 'today-2023-02-30', 'yesterday', ''])(
    'is not %s',
    (segment) => {
      expect(readSegment(segment, clock)).toBeUndefined();
    },
  );
});

describe('a link', () => {
  test('stays in the chosen day', () => {
    expect(hrefOf(pinned, '/states/nor')).toBe('/at/2023-12-31/states/nor');
    expect(hrefOf(pinned, '/')).toBe('/at/2023-12-31');
  });

  test('of today carries no day', () => {
    expect(hrefOf(unpinned, '/states/nor')).toBe('/states/nor');
    expect(hrefOf(unpinned, '/')).toBe('/');
  });
});

test('a query leaves out what is empty and repeats what is several', () => {
  expect(queryOf({ track: 'cybercrime', kind: '', to: undefined })).toBe('?track=cybercrime');
  expect(queryOf({ track: ['a', 'b'] })).toBe('?track=a&track=b');
  expect(queryOf({})).toBe('');
});
