import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { problem } from '../openapi/problem-schema.js';
import { endAll, open, origin, raw, start } from '../testing/start.js';

const host = start({ API_PORT: '0', LOG_LEVEL: 'info' });
const url = await origin(host.ready);

afterAll(endAll);

/** The line logged of a request, once it is there. */
async function logged(requestId: string): Promise<unknown> {
  for (;;) {
    const line = host.printed.err.split('\n').find((each) => each.includes(`"${requestId}"`) && each.endsWith('}'));
    if (line !== undefined) return JSON.parse(line);
    await pause(20);
  }
}

const named = (requestId: string, init: RequestInit = {}) => ({ ...init, headers: { 'x-request-id': requestId } });

test('every request is one line of JSON with its id, method, path, status, duration and bytes', async () => {
  const body = await (await fetch(`${url}/v1/states/nor?fields=title`, named('one'))).arrayBuffer();
  await fetch(`${url}/v1/states/nor`, named('two', { method: 'HEAD' }));
  await fetch(`${url}/nowhere`, named('three'));
  const line = { level: 'info', time: expect.stringMatching(/Z$/), duration: expect.any(Number) };
  const path = '/v1/states/nor';
  expect(await logged('one')).toEqual({
    ...line,
    requestId: 'one',
    method: 'GET',
    path: `${path}?fields=title`,
    status: 200,
    bytes: body.byteLength,
  });
  expect(await logged('two')).toEqual({ ...line, requestId: 'two', method: 'HEAD', path, status: 200, bytes: 0 });
  expect(await logged('three')).toMatchObject({ status: 404, path: '/nowhere' });
});

test('requests are counted by route, not by address', async () => {
  for (const path of ['/v1/norms/norm-a', '/v1/norms/norm-b', '/v1/norms/none', '/v1/norms.csv', '/some', '/other'])
    await (await fetch(`${url}${path}`)).arrayBuffer();
  const figures = await fetch(`${url}/metrics`);
  const text = await figures.text();
  expect([figures.status, figures.headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/plain/)]);
  const count = (labels: string) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`http_requests_total{${labels}}`))
        ?.split(' ')[1],
    );
  expect(count('route="/v1/norms",method="GET",status="200"')).toBe(1);
  const answered = [...text.matchAll(/^http_requests_total\{route="\/v1\/norms\/\{id\}",.*\} (\d+)$/gm)];
  expect(answered.reduce((sum, [, number]) => sum + Number(number), 0)).toBe(3);
  expect(count('route="none",method="GET",status="404"')).toBeGreaterThanOrEqual(2);
  expect(text).not.toContain('/other');
  expect(text).toMatch(/^http_request_duration_seconds_bucket\{le="0\.01",route="\/v1\/norms"\} \d+$/m);
  expect(text).toMatch(/^http_requests_in_flight 1$/m);
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
});

test('what never becomes a request is refused with a problem: too much of a head, no HTTP', async () => {
  const large = `GET /v1 HTTP/1.1\r\nHost: localhost\r\nX-Large: ${'x'.repeat(17_000)}\r\n\r\n`;
  for (const [came, status, name] of [
    [await raw(url, large), 431, 'head-too-large'],
    [await raw(url, 'good day\r\n\r\n'), 400, 'malformed-request'],
  ] as const) {
    expect(came).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(came).toMatch(/^x-request-id: [\da-f-]{36}\r$/m);
    const document = problem.parse(JSON.parse(came.slice(came.indexOf('\r\n\r\n'))));
    expect([document.status, document.type]).toEqual([status, `${url}/problems/${name}`]);
  }
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

test('it is ready once the index of today stands, and not before', async () => {
  while ((await fetch(`${url}/readyz`)).status === 503) await pause(50);
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ready' });
});

test('figures that are switched off are nowhere, and nothing is logged but what is amiss', async () => {
  const quiet = start({ API_PORT: '0', METRICS: 'off' });
  const own = await origin(quiet.ready);
  expect((await fetch(`${own}/metrics`)).status).toBe(404);
  expect((await fetch(`${own}/v1`)).status).toBe(200);
  quiet.child.kill('SIGTERM');
  expect(await quiet.ended).toMatchObject({ code: 0, err: '' });
});

test('a request that does not come to its end in time is told so', async () => {
  const { ready } = start({ API_PORT: '0', REQUEST_TIMEOUT: '1' });
  const { socket, answer } = open(await origin(ready));
  socket.write('POST /v1/rules/consensus HTTP/1.1\r\nHost: localhost\r\n');
  const came = await answer;
  expect(came).toMatch(/^HTTP\/1\.1 408 /);
  expect(problem.parse(JSON.parse(came.slice(came.indexOf('\r\n\r\n')))).type).toContain('/problems/request-timeout');
});
