import { version } from '@acquis/domain';
import { expect, test } from 'vitest';
import { createApp } from '../app.js';
import { readCursor, writeCursor } from '../cursor.js';
import { malformed } from '../malformed.js';
import { problem } from '../openapi/problem-schema.js';
import { ask, askList, today } from '../testing/ask.js';
import { problems } from './index.js';

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
