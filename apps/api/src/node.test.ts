import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { page } from './openapi/envelope-schema.js';
import { problem } from './openapi/problem-schema.js';
import { endAll, file, origin, raw, start } from './testing/start.js';

afterEach(endAll);

test('the host says where the API is, answers there for the day it is, and ends at once on SIGTERM or SIGINT', async () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const { child, ready, ended } = start({ API_PORT: '0' });
    const url = await origin(ready);
    const response = await fetch(`${url}/v1/states`);
    const body = JSON.parse(await response.text());
    expect(page.parse(body.page).total).toBe(195);
    expect(body.meta.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(response.headers.get('link')).toContain(`<${url}/v1/states>; rel="self"`);
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=/);
    child.kill(signal);
    expect(await ended).toMatchObject({ code: 0, err: '' });
  }
});

test('links begin with the configured addresses', async () => {
  const { ready } = start({ API_PORT: '0', API_URL: 'https://api.example.org/', SITE_URL: 'https://example.org' });
  const link = (await fetch(`${await origin(ready)}/v1/states/nor`)).headers.get('link');
  expect(link).toContain('<https://api.example.org/v1/states/nor>; rel="self"');
  expect(link).toContain('<https://example.org/states/nor>; rel="alternate"');
});

test('HEAD has the length of the body and none of it', async () => {
  const { ready } = start({ API_PORT: '0' });
  const url = await origin(ready);
  const whole = await (await fetch(`${url}/v1/states/nor`)).arrayBuffer();
  const answer = await raw(url, 'HEAD /v1/states/nor HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  expect(answer).toMatch(new RegExp(`^content-length: ${whole.byteLength}\r$`, 'm'));
  expect(answer.endsWith('\r\n\r\n')).toBe(true);
});

test('a request that names no readable address is refused with a problem, and the next one is answered', async () => {
  const { ready } = start({ API_PORT: '0' });
  const url = await origin(ready);
  for (const [target, host] of [
    ['/v1', 'not a host'],
    ['http://[', 'localhost'],
    ['//', 'a@b:c'],
  ]) {
    const answer = await raw(url, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(problem.parse(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).type).toContain(
      '/problems/malformed-request',
    );
  }
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

test('with --openapi the host prints the document it would serve, and ends', async () => {
  const { code, out, err } = await start({ API_URL: 'https://api.example.org' }, '--openapi').ended;
  expect([code, err]).toEqual([0, '']);
  const document = JSON.parse(out);
  expect(document.servers).toEqual([{ url: 'https://api.example.org' }]);
  expect(document.paths).toHaveProperty(['/v1/decisions/{id}']);
});

test('a taken port is one line that names it and how to choose another, and exit code 1', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { code, err } = await start({ API_PORT: `${port}` }).ended;
  other.close();
  expect([code, err.trim().split('\n')]).toEqual([1, [expect.stringMatching(`Port ${port} .*API_PORT=`)]]);
});

test('a setting that cannot be is named, with what is expected, and exit code 1', async () => {
  const { code, err } = await start({ API_PORT: 'eighty' }).ended;
  expect([code, err]).toEqual([1, 'API_PORT=eighty: expected a port from 0 to 65535\n']);
});

test('what is sent over a socket is read to the end, refused when it is too large, and the next one is answered', async () => {
  const { ready } = start({ API_PORT: '0' });
  const url = await origin(ready);
  const rule = `${url}/v1/rules/assembly-majority`;
  const headers = { 'content-type': 'application/json' };
  const body = '{"organ":"plenary","tally":{"inFavour":104,"against":53,"abstaining":7}}';
  const verdict = await fetch(rule, { method: 'POST', headers, body });
  expect([verdict.status, verdict.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(JSON.parse(await verdict.text()).data.outcome).toBe('adopted');
  const large = `POST /v1/rules/assembly-majority HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n`;
  expect(await raw(url, `${large}Content-Length: 70000\r\n\r\n${' '.repeat(70_000)}`)).toMatch(/^HTTP\/1\.1 413 /);
  const chunks = `${'1000\r\n'.concat(' '.repeat(4096), '\r\n').repeat(20)}0\r\n\r\n`;
  expect(await raw(url, `${large}Transfer-Encoding: chunked\r\n\r\n${chunks}`)).toMatch(/^HTTP\/1\.1 413 /);
  expect((await fetch(rule, { method: 'POST', body })).status).toBe(415);
  expect((await fetch(rule, { method: 'POST', headers, body })).status).toBe(200);
});

test('the votes of the whole Assembly are there once it is ready, those that come with Acquis unless others are named', async () => {
  const { ready } = start({ API_PORT: '0' });
  const url = await origin(ready);
  const asked = `${url}/v1/analysis/agreement?state=usa&state=rus&votes=all`;
  const early = await fetch(asked);
  if (early.status !== 200) {
    expect(early.status).toBe(503);
    expect(problem.parse(await early.json()).type).toBe(`${url}/problems/not-ready`);
  }
  while ((await fetch(`${url}/readyz`)).status === 503) await pause(50);
  const { data, meta } = JSON.parse(await (await fetch(asked)).text());
  expect(data.shared).toBeGreaterThan(4000);
  expect(meta.inputs.source.citation).toContain('Voeten');
});

test('a store of votes that cannot be read is named with how to make one, and exit code 1', async () => {
  for (const path of ['/nowhere/votes.parquet', 'votes.parquet', file]) {
    const { code, err } = await start({ API_PORT: '0', ACQUIS_VOTES: path }).ended;
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(`ACQUIS_VOTES=${path}: `)]);
    expect(err).not.toMatch(/ at .*:\d+/);
  }
});
