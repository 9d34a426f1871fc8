import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cacheControl, prepare, respond } from './respond.js';

test('an answer for today is neither fresh nor served stale past midnight', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 86_400, noNaN: true }), (left) => {
      const seconds = [...cacheControl('today', left).matchAll(/=(\d+)/g)].map(([, number]) => Number(number));
      expect(seconds.reduce((sum, number) => sum + number, 0)).toBeLessThanOrEqual(left);
    }),
  );
});

test('the ETag differs where the day, the address or the bytes differ, and only there', () => {
  const answer = { status: 200, type: 'application/json', body: '{}', holds: 'today' } as const;
  const tag = (day: string, target: string, body = '{}') => prepare({ ...answer, body }, day, target).etag;
  const tags = [
    tag('2024-01-01', '/a'),
    tag('2024-01-02', '/a'),
    tag('2024-01-01', '/b'),
    tag('2024-01-01', '/a', '[]'),
  ];
  expect(new Set(tags).size).toBe(4);
  expect(tag('2024-01-01', '/a')).toBe(tags[0]);
});

test('a tag among several, weak or strong, or any tag at all is met with 304 and no body', async () => {
  const prepared = prepare({ status: 200, type: 'application/json', body: '{}', holds: 'today' }, '2024-01-01', '/a');
  for (const given of [`"x", ${prepared.etag}`, `W/${prepared.etag}`, '*']) {
    const response = respond(prepared, 'public', given, 'x');
    expect([response.status, await response.text(), response.headers.get('etag')]).toEqual([304, '', prepared.etag]);
  }
  expect(respond(prepared, 'public', '"x"', 'x').status).toBe(200);
});
