import { version } from '@acquis/domain';
import { expect, test } from 'vitest';
import { createApp } from '../app.js';
import { readCursor, writeCursor } from '../cursor.js';
import { malformed } from '../malformed.js';
import { problem } from '../openapi/problem-schema.js';
import { ask, askList, today } from '../testing/ask.js';
import { problems } from './index.js';

const provoked: Readonly<Record<string, readonly string[]>> = {
  'unknown-parameter': ['/v1/states?gruop=african', '/v1?limit=5', '/v1/now?from=2020', '/v1/states/nor?facets=group'],
  'invalid-parameter': [
    '/v1/states?limit=0',
    '/v1/states?limit=201',
    '/v1/states?limit=ten',
    '/v1/states?asOf=2023-02-30',
    '/v1?asOf=2023',
    '/v1/now?asOf=yesterday',
    '/v1/states?asOf=',
    '/v1/states?group=martian',
    '/v1/states?facets=colour',
    '/v1/timeline?from=2023-13',
    '/v1/timeline?order=sideways',
    '/v1/states?asOf=2020-01-01&asOf=2020-01-02',
  ],
  'invalid-cursor': ['/v1/states?cursor=abc', '/v1/timeline?cursor=%00'],
  'unknown-record': ['/v1/states/atlantis', '/v1/states/%E0%A4%A', `/v1/states/${'x'.repeat(5000)}`],
  'several-records': ['/v1/decisions/A%2FRES%2F78%2F237'],
  'votes-not-complete': ['/v1/decisions/a-res-78-237-committee/votes', '/v1/decisions/a-78-265-adoption/votes.csv'],
  'no-figure': [
    '/v1/decisions/a-78-265-adoption.svg',
    '/v1/treaties/ccw.svg',
    '/oembed?url=https://example.org/states/nor',
  ],
  'not-yet-known': ['/v1/decisions/a-res-78-237-plenary?asOf=2020-01-01'],
  'address-too-long': [`/v1/states?q=${'x'.repeat(8_192)}`, `/${'x'.repeat(8_192)}`],
  'unknown-route': ['/v1/starships', '/v2', '/v1/states/nor/seats', '/problems/none'],
};

const whatIf = '/v1/decisions/a-res-78-237-plenary/what-if';
const json = { 'content-type': 'application/json' };
const provokedByPost: Readonly<Record<string, readonly RequestInit[]>> = {
  'unsupported-media-type': [{ body: '{}' }, {}],
  'malformed-body': [{ body: '{', headers: json }, { headers: json }],
  'body-too-large': [{ body: `"${'x'.repeat(70_000)}"`, headers: json }],
  'invalid-body': [
    { body: '[]', headers: json },
    { body: '{"__proto__":{}}', headers: json },
    { body: '{"flips":[{"state":"nor"}]}', headers: json },
  ],
  unsupposable: [{ body: '{"tally":{"inFavour":193,"against":193}}', headers: json }],
};

test.each(Object.entries(provokedByPost))('%s is answered as documented to a POST', async (name, requests) => {
  const kind = problems.find((each) => each.name === name);
  for (const request of requests) {
    const { status, type, body } = await ask(whatIf, { method: 'POST', ...request });
    expect([status, type]).toEqual([kind?.status, 'application/problem+json; charset=utf-8']);
    const { type: own, title, status: _, detail, instance, ...members } = problem.parse(body);
    expect([own, title, instance]).toEqual([`https://api.example.org/problems/${name}`, kind?.title, whatIf]);
    expect(detail.length).toBeGreaterThan(20);
    expect(Object.keys(kind?.members ?? {})).toEqual(expect.arrayContaining(Object.keys(members)));
  }
});

test.each(Object.entries(provoked))('%s is answered as documented', async (name, paths) => {
  const kind = problems.find((each) => each.name === name);
  for (const path of paths) {
    const { status, type, body } = await ask(path);
    expect([path, status, type]).toEqual([path, kind?.status, 'application/problem+json; charset=utf-8']);
    const document = problem.parse(body);
    expect(document).toMatchObject({ type: `https://api.example.org/problems/${name}`, title: kind?.title, status });
    const members = Object.keys(document).filter(
      (member) => !['type', 'title', 'status', 'detail', 'instance'].includes(member),
    );
    expect(Object.keys(kind?.members ?? {})).toEqual(expect.arrayContaining(members));
  }
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused with the methods that are allowed', async (method) => {
  for (const path of ['/v1', '/v1/states', '/v1/states/nor', '/v1/now', '/openapi.json']) {
    await ask(path);
    const { status, headers, body } = await ask(path, { method });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(problem.parse(body).type).toBe('https://api.example.org/problems/method-not-allowed');
  }
});

test('a cursor of another list, filter, day or data version is refused, each with what to do', async () => {
  const { page } = await askList('/v1/states?limit=1');
  const next = page.next ?? '';
  const position = readCursor(next);
  if (!position) throw new Error('the cursor cannot be read');
  const others = [
    `/v1/decisions?limit=1&cursor=${next}`,
    `/v1/states?limit=1&group=african&cursor=${next}`,
    `/v1/states?limit=1&asOf=2020-01-01&cursor=${next}`,
    `/v1/states?limit=1&cursor=${writeCursor({ ...position, version: `${version}0` })}`,
    `/v1/states?limit=1&cursor=${writeCursor({ ...position, id: 'nobody' })}`,
    `/v1/states?limit=1&cursor=${writeCursor({ ...position, key: 'Nobody' })}`,
  ];
  for (const path of others) {
    const { status, body } = await ask(path);
    expect([path, status]).toEqual([path, 400]);
    expect(problem.parse(body)).toMatchObject({
      type: 'https://api.example.org/problems/invalid-cursor',
      first: expect.any(String),
    });
  }
  expect((await ask(`/v1/states?limit=9&asOf=${today}&cursor=${next}`)).status).toBe(200);
});

test('a fault of the program is reported to the host and says nothing of the program to the client', async () => {
  const reported: unknown[] = [];
  const app = createApp({ today: () => 'no day', report: (...told) => reported.push(told) });
  const response = await app.request('/v1');
  const text = await response.text();
  expect(response.status).toBe(500);
  const { type, requestId } = problem.parse(JSON.parse(text));
  expect([type, requestId]).toEqual([
    'http://127.0.0.1:8787/problems/internal-error',
    response.headers.get('x-request-id'),
  ]);
  expect(text).not.toMatch(/no day|\.js|\.ts|at /);
  expect(reported).toEqual([[expect.any(Error), response.headers.get('x-request-id')]]);
});

test('a request without a readable address is answered with a problem', async () => {
  const response = malformed({ today: () => today }, 'x');
  expect(response.status).toBe(400);
  expect(problem.parse(JSON.parse(await response.text())).type).toContain('/problems/malformed-request');
});

test.each(problems)('the address of the type $name explains it', async ({ name, title, status }) => {
  const { status: answered, body } = await ask(`/problems/${name}`);
  expect(answered).toBe(200);
  expect(body).toContain(`<h1>${title}</h1>`);
  expect(body).toContain(`Status ${status}`);
});
