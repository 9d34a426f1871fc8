import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Measured, rate } from '../../../scripts/bench/measured.js';
import { type Running, running } from '../../../scripts/bench/running.js';
import { connections, type Load, load } from './load.js';

const rounds = 3;
const seconds = 2;

/** The same data under the addresses of both. */
const cases = [
  { name: 'record', own: '/v1/decisions/a-res-78-237-plenary', other: '/decisions/a-res-78-237-plenary' },
  { name: 'list of 50', own: '/v1/decisions?limit=50', other: '/decisions?_page=1&_limit=50' },
];

const rawServer = fileURLToPath(new URL('raw-server.ts', import.meta.url));
const jsonServer = createRequire(import.meta.url).resolve('json-server/lib/cli/bin.js');

/** Raw `node:http` that sends the bytes and headers of an answer of the API. */
async function raw(url: string, folder: string): Promise<Running> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  const ofConnection = new Set(['date', 'connection', 'keep-alive']);
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !ofConnection.has(name)));
  const body = Buffer.from(await answer.arrayBuffer()).toString('base64');
  const file = join(folder, 'raw.json');
  writeFileSync(file, JSON.stringify({ headers, body }));
  return running((port) => [rawServer, `${port}`, file], '/');
}

/** json-server with every decision as the API gives it. */
async function jsonServerOf(api: Running, folder: string): Promise<Running> {
  const decisions: unknown[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const cursor: string = next === '' ? '' : `&cursor=${next}`;
    const { data, page } = JSON.parse(await (await fetch(`${api.origin}/v1/decisions?limit=200${cursor}`)).text());
    decisions.push(...data);
    next = page.next;
  }
  const file = join(folder, 'db.json');
  writeFileSync(file, JSON.stringify({ decisions }));
  return running(
    (port) => [jsonServer, '--quiet', '--host', '127.0.0.1', '--port', `${port}`, file],
    '/decisions?_limit=1',
  );
}

async function best(urls: readonly string[]): Promise<readonly Load[]> {
  const figures = urls.map(() => ({ rate: 0, p99: Number.POSITIVE_INFINITY }));
  for (const url of urls) await load(url, 1);
  for (let round = 0; round < rounds; round++) {
    for (const [index, url] of urls.entries()) {
      const { rate, p99 } = await load(url, seconds);
      const before = figures[index];
      figures[index] = { rate: Math.max(before?.rate ?? 0, rate), p99: Math.min(before?.p99 ?? p99, p99) };
    }
  }
  return figures;
}

/**
 * A record and a list against raw `node:http` sending the same bytes and headers, and against json-server serving the same
 * data, each in a process of its own. They are measured in turns and the best round of each counts, so that a busy moment
 * of the machine does not fall on one of them alone.
 */
export async function rates(api: Running, folder: string): Promise<readonly Measured[]> {
  const figures: Measured[] = [];
  const json = await jsonServerOf(api, folder);
  try {
    for (const { name, own, other } of cases) {
      const bare = await raw(`${api.origin}${own}`, folder);
      const [of, ofRaw, ofJson] = await best([`${api.origin}${own}`, `${bare.origin}/`, `${json.origin}${other}`]);
      await bare.kill();
      if (!of || !ofRaw || !ofJson) throw new Error('a server was not measured');
      const [toRaw, toJson] = [of.rate / ofRaw.rate, of.rate / ofJson.rate];
      figures.push(
        {
          what: `${name}, of raw node:http`,
          value: `${toRaw.toFixed(2)} (${rate(of.rate)} of ${rate(ofRaw.rate)})`,
          target: 'at least 0.50',
          met: toRaw >= 0.5,
        },
        {
          what: `${name}, times json-server`,
          value: `${toJson.toFixed(1)} (${rate(ofJson.rate)})`,
          target: 'at least 5',
          met: toJson >= 5,
        },
        {
          what: `${name}, p99 at ${connections} connections`,
          value: `${of.p99} ms (raw ${ofRaw.p99} ms)`,
          ...(name === 'record' ? { target: 'under 10 ms', met: of.p99 < 10 } : {}),
        },
      );
    }
  } finally {
    await json.kill();
  }
  return figures;
}
