import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { asking } from '../testing/asking.js';
import { endAll, open, origin, start } from '../testing/start.js';

afterEach(endAll);

const body = '{"organ":"plenary","tally":{"inFavour":104,"against":53,"abstaining":7}}';
const head = `POST /v1/rules/assembly-majority HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;

/** A request of which all but the end has been sent. */
async function halfSent(url: string) {
  const { socket, answer } = open(url);
  socket.write(head + body.slice(0, 10));
  await pause(100);
  return { answer, finish: () => socket.write(body.slice(10)) };
}

test('no request is lost when the signal comes under load', async () => {
  const { child, ready, ended } = start({ API_PORT: '0' });
  const url = await origin(ready);
  const clients = Array.from({ length: 32 }, () => asking(url, '/v1/decisions/a-res-78-237-plenary'));
  await pause(300);
  child.kill('SIGTERM');
  for (const { answered, lost } of await Promise.all(clients)) {
    expect(lost).toBe(0);
    expect(answered).toBeGreaterThan(0);
  }
  expect(await ended).toMatchObject({ code: 0, err: '' });
});

test('a request that is still arriving at the signal is answered, and its connection closed', async () => {
  const { child, ready, ended } = start({ API_PORT: '0' });
  const { answer, finish } = await halfSent(await origin(ready));
  child.kill('SIGTERM');
  await pause(500);
  finish();
  expect(await answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*connection: close\r\n[\s\S]*"adopted"/i);
  expect(await ended).toMatchObject({ code: 0, err: '' });
});

test('patience has an end, which is said with what was cut off; a second signal ends it at once', async () => {
  const patient = start({ API_PORT: '0', SHUTDOWN_PATIENCE: '1' });
  await halfSent(await origin(patient.ready));
  patient.child.kill('SIGTERM');
  const { code, err } = await patient.ended;
  expect([code, JSON.parse(err)]).toEqual([1, expect.objectContaining({ level: 'error', requests: 1 })]);

  const hurried = start({ API_PORT: '0', SHUTDOWN_DELAY: '60' });
  await origin(hurried.ready);
  hurried.child.kill('SIGTERM');
  await pause(100);
  hurried.child.kill('SIGTERM');
  expect(await hurried.ended).toMatchObject({ code: 1, err: '' });
});

test('from the signal to the end of the delay new connections are answered, closed, and told to go elsewhere', async () => {
  const { child, ready, ended } = start({ API_PORT: '0', SHUTDOWN_DELAY: '1' });
  const url = await origin(ready);
  child.kill('SIGTERM');
  await pause(100);
  const answer = await fetch(`${url}/v1/now`);
  expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close']);
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect(await ended).toMatchObject({ code: 0, err: '' });
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});
