import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask } from './testing/ask.js';

const given = (id: string) => ({ headers: { 'x-request-id': id } });

test('a usable request id comes back as it was given, on every kind of answer', async () => {
  const etag = (await ask('/v1/now')).headers.get('etag') ?? '';
  const requests: readonly [number, string, RequestInit][] = [
    [200, '/v1/now', {}],
    [304, '/v1/now', { headers: { 'if-none-match': etag } }],
    [200, '/v1/now', { method: 'HEAD' }],
    [204, '/v1/now', { method: 'OPTIONS' }],
    [204, '/nowhere', { method: 'OPTIONS' }],
    [405, '/v1/now', { method: 'DELETE' }],
    [400, '/v1/now?colour=blue', {}],
    [404, '/nowhere', {}],
    [415, '/v1/rules/consensus', { method: 'POST', body: '{}' }],
    [307, '/', {}],
    [200, '/healthz', {}],
  ];
  for (const [expected, path, init] of requests) {
    const headers = { ...init.headers, 'x-request-id': 'abc-1.2' };
    const { status, headers: came } = await ask(path, { ...init, headers });
    expect([path, status, came.get('x-request-id')]).toEqual([path, expected, 'abc-1.2']);
  }
});

test('one that is too long or no token is replaced, and two requests never share one', async () => {
  const long = 'x'.repeat(65);
  const ids = await Promise.all(
    [long, 'a b', 'a"b', 'é', ''].map(async (id) => (await ask('/healthz', given(id))).headers.get('x-request-id')),
  );
  for (const id of ids) expect(id).toMatch(/^[\da-f-]{36}$/);
  expect(new Set(ids).size).toBe(ids.length);
});

test('any token of up to 64 characters is usable', async () => {
  const token = fc.string({ unit: fc.constantFrom(..."aZ09!#$%&'*+.^_`|~-"), minLength: 1, maxLength: 64 });
  await fc.assert(
    fc.asyncProperty(token, async (id) => {
      expect((await ask('/healthz', given(id))).headers.get('x-request-id')).toBe(id);
    }),
  );
});

test('a page of another origin may send a request id and read it', async () => {
  const before = await ask('/v1/now', { method: 'OPTIONS' });
  expect(before.headers.get('access-control-allow-headers')).toContain('X-Request-Id');
  expect((await ask('/v1/now')).headers.get('access-control-expose-headers')).toContain('X-Request-Id');
});
