/**
 * Serves the site. Environment: `HOST` (127.0.0.1), `PORT` (3000), `API_URL` (http://127.0.0.1:8787), `SITE_URL`,
 * `REPORT_ADDRESS`, `ACQUIS_VOTES` (a store of votes), `ACQUIS_TODAY` (for tests). With `--dev`, pages are rebuilt as their files change.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isDay } from '@acquis/domain';
import next from 'next';
import { today } from '../site/clock.ts';
import { isApi, passToApi } from './api-proxy.ts';
import { securityHeaders } from './content-policy.ts';
import { isReference, reference } from './developers.ts';
import { holdBack } from './hold-back.ts';
import { resolve } from './resolve.ts';
import { unreadable } from './votes-file.ts';

const hostname = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 3000);
const api = process.env.API_URL ?? 'http://127.0.0.1:8787';
const dev = process.argv.includes('--dev');
const files = /^\/(_next\/|__next|favicon|icon|[a-z-]+\.js$|robots\.txt|sitemap\.xml)/;

const wrong = await unreadable(process.env.ACQUIS_VOTES);
if (wrong !== undefined) {
  console.error(wrong);
  process.exit(1);
}

const app = next({ dev, hostname, port, dir: join(import.meta.dirname, '..') });
await app.prepare();
const render = app.getRequestHandler();

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Allow: 'GET, HEAD' });
  response.end(`${words}\n`);
}

function answerPage(url: URL, request: IncomingMessage, response: ServerResponse): void {
  const clock = { today: today(), set: isDay(process.env.ACQUIS_TODAY ?? '') };
  const resolution = files.test(url.pathname) ? undefined : resolve(url, clock);
  if (resolution?.kind === 'redirect') {
    response.writeHead(resolution.status, { Location: resolution.to });
    response.end();
    return;
  }
  if (!dev) holdBack(request, response, resolution?.status);
  if (resolution) request.url = resolution.address;
  void render(request, response);
}

const server = createServer((request, response) => {
  const url = URL.parse(request.url ?? '/', 'http://site.invalid');
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (!url) refuse(response, 400, 'That is not an address.');
  else if (isApi(url.pathname)) passToApi(api, url, request, response);
  else if (request.method !== 'GET' && request.method !== 'HEAD')
    refuse(response, 405, 'Pages can only be read: use GET or HEAD.');
  else if (isReference(url.pathname)) reference(request, response, () => answerPage(url, request, response));
  else answerPage(url, request, response);
});

server.once('error', (error) => {
  console.error(`The site cannot be served on ${hostname}:${port}: ${error.message}. Set PORT or HOST to another.`);
  process.exit(1);
});

const own = `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`;

/**
 * What costs seconds once: the index of searches, and the code that draws days past, of which no page was built. The host asks for
 * them before a reader does.
 */
async function warm(): Promise<void> {
  for (const path of [
    '/search?q=acquis',
    '/at/2020-01-01/states/ken',
    '/at/2020-01-01/decisions/a-res-73-27-plenary',
  ]) {
    const answer = await fetch(own + path);
    await answer.arrayBuffer();
  }
}

server.listen(port, hostname, () => {
  if (!dev)
    warm().catch((error: unknown) => console.error('What is slow the first time was not drawn beforehand:', error));
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
