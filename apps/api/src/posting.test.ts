import { expect, test } from 'vitest';
import { mostBytes } from './body/receive.js';
import { problem } from './openapi/problem-schema.js';
import { routes } from './routes/index.js';
import { ask } from './testing/ask.js';
import { post } from './testing/post.js';

const posts = routes.flatMap(({ path, id, body }) =>
  body ? [{ path: path.replace('{id}', id?.example ?? ''), example: body.example }] : [],
);
const [first = { path: '', example: {} }] = posts;
const typeOf = (name: string) => `https://api.example.org/problems/${name}`;

test.each(posts)(
  '$path answers its example as hypothetical, marked so in itself and as a whole',
  async ({ path, example }) => {
    const { status, body } = await post(path, example);
    expect(status).toBe(200);
    expect(body).toMatchObject({ data: { hypothetical: true }, meta: { hypothetical: true } });
  },
);

test.each(posts)(
  '$path is kept by nobody, and has no tag by which it could be asked for again',
  async ({ path, example }) => {
    const { headers } = await post(path, example);
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
  },
);

test.each(posts)('any page may ask $path, after asking beforehand', async ({ path, example }) => {
  const headers = { origin: 'https://example.net', 'access-control-request-method': 'POST' };
  const before = await ask(path, { method: 'OPTIONS', headers });
  expect(before.status).toBe(204);
  expect(before.headers.get('access-control-allow-methods')).toContain('POST');
  expect(before.headers.get('access-control-allow-headers')).toContain('Content-Type');
  expect((await post(path, example)).headers.get('access-control-allow-origin')).toBe('*');
});

test('an address that only works out answers refuses GET, one that is also read does not', async () => {
  const only = await ask('/v1/decisions/a-res-78-237-plenary/what-if');
  expect([only.status, only.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  expect((await ask('/v1/rules/assembly-majority')).status).toBe(200);
  const both = await ask('/v1/rules/assembly-majority', { method: 'DELETE' });
  expect([both.status, both.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
});

test.each([
  ['text/plain', {}],
  ['application/x-www-form-urlencoded', {}],
  ['multipart/form-data; boundary=x', {}],
  ['application/jsonp', {}],
  ['application/json; charset=utf-16', {}],
  ['application/json', { 'content-encoding': 'gzip' }],
])('a body said to be %s %j is not read', async (type, more) => {
  const { status, body } = await post(first.path, first.example, { headers: { 'content-type': type, ...more } });
  expect([status, problem.parse(body).type]).toEqual([415, typeOf('unsupported-media-type')]);
});

test('a body of no stated type is not read, nor is a request without a body taken for an empty object', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify(first.example));
  expect((await ask(first.path, { method: 'POST', body: bytes })).status).toBe(415);
  expect((await ask(first.path, { method: 'POST' })).status).toBe(415);
  const empty = await ask(first.path, { method: 'POST', headers: { 'content-type': 'application/json' } });
  expect([empty.status, problem.parse(empty.body).type]).toEqual([400, typeOf('malformed-body')]);
});

test('the letters of the type do not matter, nor does it that UTF-8 is named', async () => {
  const headers = { 'content-type': 'Application/JSON; Charset="UTF-8"' };
  expect((await post(first.path, first.example, { headers })).status).toBe(200);
});

test('a body of just so many bytes is read, one of one more is refused, whether or not its length is said', async () => {
  const text = JSON.stringify(first.example);
  const padded = text + ' '.repeat(mostBytes - text.length);
  expect((await post(first.path, padded)).status).toBe(200);
  for (const headers of [{}, { 'content-length': String(mostBytes + 1) }]) {
    const { status, body } = await post(first.path, `${padded} `, {
      headers: { 'content-type': 'application/json', ...headers },
    });
    expect([status, problem.parse(body).type]).toEqual([413, typeOf('body-too-large')]);
  }
});

test('no more of an endless body is read than may be sent', async () => {
  let given = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given++;
      controller.enqueue(new Uint8Array(1024));
    },
  });
  const init: RequestInit = {
    method: 'POST',
    body: endless,
    duplex: 'half',
    headers: { 'content-type': 'application/json' },
  };
  expect((await ask(first.path, init)).status).toBe(413);
  expect(given).toBeLessThan(mostBytes / 1024 + 10);
});

test('bytes that are no UTF-8 are refused as no JSON', async () => {
  const body = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
  const came = await ask(first.path, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  expect([came.status, problem.parse(came.body).type]).toEqual([400, typeOf('malformed-body')]);
});

test.each(posts)('$path refuses a field it does not know', async ({ path, example }) => {
  const { status, body } = await post(path, { ...example, colour: 'blue' });
  expect([status, problem.parse(body).type]).toEqual([400, typeOf('invalid-body')]);
  expect(body).toMatchObject({ errors: [{ pointer: '/colour' }], example });
});
