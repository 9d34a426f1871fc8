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
else test.skip('workerd does not run on this machine', () => {});

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
