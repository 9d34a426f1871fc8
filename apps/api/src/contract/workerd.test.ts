import { expect, test } from 'vitest';
import { contract } from './contract.js';
import { onWorkerd } from './on-workerd.js';
import { onSocketsOnly } from './provoked.js';

const host = await onWorkerd().catch((reason: unknown) => {
  console.error(
    `NOT RUN: the contract on workerd. workerd does not run on this machine, or not this worker.\n${reason}`,
  );
  if (process.env.CI === 'true') throw reason;
});

if (host) await contract(host, { every: 7, everyParameter: false, notProvoked: onSocketsOnly });

test.runIf(host)('assistants are answered there too', async () => {
  const ask = { name: 'votes', arguments: { decisions: ['a-res-78-237-plenary'], states: ['ken'] } };
  const response = await host?.ask('/mcp', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: ask }),
  });
  expect(response?.status).toBe(200);
  expect(await response?.json()).toMatchObject({ id: 1, result: { structuredContent: { hypothetical: false } } });
});

test.runIf(host)('a worker without its address answers with a problem, and names none of what is missing', async () => {
  const unset = await onWorkerd({});
  const response = await unset.ask('/v1');
  const body: unknown = await response.json();
  await unset.stop();
  expect([response.status, response.headers.get('content-type')]).toEqual([
    500,
    'application/problem+json; charset=utf-8',
  ]);
  expect(body).toMatchObject({ type: 'about:blank', status: 500 });
  expect(JSON.stringify(body)).not.toContain('API_URL');
});
