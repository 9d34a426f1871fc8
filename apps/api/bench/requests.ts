/**
 * Requests a second of the API against raw `node:http` sending the same bytes and headers, on the loopback, the load coming
 * from another thread. The two are measured in turns and the better round of each counts, so that a busy moment of the
 * machine does not fall on one of them alone.
 */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import autocannon from 'autocannon';
import { createApp } from '../src/app.js';

const rounds = 3;
const seconds = 1;
const cases = [
  { name: 'record', path: '/v1/decisions/a-res-78-237-plenary' },
  { name: 'list of 50', path: '/v1/states?limit=50' },
];

async function listening(listener: RequestListener): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

async function rate(url: string): Promise<number> {
  const { requests, errors, non2xx } = await autocannon({ url, connections: 20, duration: seconds, workers: 1 });
  if (errors + non2xx > 0) throw new Error(`${url}: ${errors} errors, ${non2xx} answers that are no success`);
  return requests.average;
}

async function measure(api: string, name: string, path: string): Promise<string> {
  const sample = await fetch(`${api}${path}`);
  const body = Buffer.from(await sample.arrayBuffer());
  const own = new Set(['date', 'connection', 'keep-alive']);
  const headers = Object.fromEntries([...sample.headers].filter(([header]) => !own.has(header)));
  const raw = await listening((_request, response) => response.writeHead(200, headers).end(body));
  const best = { api: 0, raw: 0 };
  try {
    await Promise.all([rate(`${raw.origin}${path}`), rate(`${api}${path}`)]);
    for (let round = 0; round < rounds; round++) {
      best.raw = Math.max(best.raw, await rate(`${raw.origin}${path}`));
      best.api = Math.max(best.api, await rate(`${api}${path}`));
    }
  } finally {
    raw.server.close();
  }
  const whole = (number: number) => Math.round(number).toLocaleString('en');
  return `api ${name}: ${(best.api / best.raw).toFixed(2)} of raw node:http (${whole(best.api)} r/s vs ${whole(best.raw)} r/s)`;
}

/** One line for each case, with its ratio. */
export async function bench(): Promise<readonly string[]> {
  const today = () => '2026-11-24';
  const app = createApp({ today, secondsLeftOfDay: () => 43_200, siteUrl: 'http://127.0.0.1:3000' });
  const { server, origin } = await listening(getRequestListener(app.fetch));
  const lines: string[] = [];
  try {
    for (const { name, path } of cases) lines.push(await measure(origin, name, path));
  } finally {
    server.close();
  }
  return lines;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const line of await bench()) console.log(line);
}
