import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { asking, type Outcome } from '../testing/asking.js';
import { endAll, open, origin, start } from '../testing/start.js';

afterEach(endAll);

const body = '{"organ":"plenary","tally":{"inFavour":104,"against":53,"abstaining":7}}';
const head = `POST /v1/rules/assembly-majority HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`;

/** A request whose head the host has read, and of whose body it waits for the end. */
async function halfSent(url: string) {
  const { socket, answer } = open(url);
  socket.write(head);
  await once(socket, 'data');
  socket.write(body.slice(0, 10));
  return { answer, finish: () => socket.write(body.slice(10)) };
}

/** Sends the signal to stop, and waits until the host has taken it. */
async function signal({ child, printed }: Pick<ReturnType<typeof start>, 'child' | 'printed'>) {
  child.kill('SIGTERM');
  while (!printed.err.includes('"Stopping"')) {
    if (child.signalCode !== null) throw new Error('the signal ended the host before it was taken');
    await pause(20);
  }
}

test('no request is lost when the signal comes under load', async () => {
  const { child, ready, ended } = start({ API_PORT: '0' });
  const url = await origin(ready);
  const path = '/v1/decisions/a-res-78-237-plenary';
  const clients: Promise<Outcome>[] = [];
  const begun = Array.from(
    { length: 32 },
    () => new Promise<void>((resolve) => void clients.push(asking(url, path, resolve))),
  );
  await Promise.all(begun);
  child.kill('SIGTERM');
  for (const { lost } of await Promise.all(clients)) expect(lost).toBe(0);
  expect(await ended).toMatchObject({ code: 0, err: '' });
});

test('a request that is still arriving at the signal is answered, and its connection closed', async () => {
  const host = start({ API_PORT: '0', LOG_LEVEL: 'info' });
  const { answer, finish } = await halfSent(await origin(host.ready));
  await signal(host);
  await pause(500);
  finish();
  expect(await answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*connection: close\r\n[\s\S]*"adopted"/im);
  expect(await host.ended).toMatchObject({ code: 0 });
});

test('patience has an end, which is said with the number of requests cut off', async () => {
  const { child, ready, ended } = start({ API_PORT: '0', SHUTDOWN_PATIENCE: '1' });
  await halfSent(await origin(ready));
  child.kill('SIGTERM');
  const { code, err } = await ended;
  expect([code, JSON.parse(err)]).toEqual([1, expect.objectContaining({ level: 'error', requests: 1 })]);
});

test('after the signal new connections are answered until the delay is over, closed, and told to go elsewhere; the same signal again ends it, another does not', async () => {
  const host = start({ API_PORT: '0', SHUTDOWN_DELAY: '3600', LOG_LEVEL: 'info' });
  const url = await origin(host.ready);
  await signal(host);
  const answer = await fetch(`${url}/v1/now`);
  expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close']);
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  host.child.kill('SIGINT');
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  host.child.kill('SIGTERM');
  expect(await host.ended).toMatchObject({ code: 1 });
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});
