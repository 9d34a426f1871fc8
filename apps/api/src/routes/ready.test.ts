import { expect, test } from 'vitest';
import { createApp } from '../app.js';
import { problem } from '../openapi/problem-schema.js';
import { ask, today } from '../testing/ask.js';

test('a host that says nothing of readiness is ready', async () => {
  const { status, headers, body } = await ask('/readyz');
  expect([status, headers.get('cache-control'), body]).toEqual([200, 'no-store', { status: 'ready' }]);
});

test('a service that is not ready says so with 503, answers all the same, and is healthy', async () => {
  let ready = false;
  const app = createApp({ today: () => today, ready: () => ready });
  const refusal = await app.request('/readyz');
  expect(refusal.status).toBe(503);
  expect(problem.parse(JSON.parse(await refusal.text())).type).toContain('/problems/not-ready');
  expect((await app.request('/healthz')).status).toBe(200);
  expect((await app.request('/v1/now')).status).toBe(200);
  ready = true;
  expect((await app.request('/readyz')).status).toBe(200);
});
