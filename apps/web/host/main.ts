/**
 * Serves the site. Environment: `HOST` (127.0.0.1), `PORT` (3000), `API_URL` (http://127.0.0.1:8787), `SITE_URL`,
 * `REPORT_ADDRESS`, `ACQUIS_TODAY` (for tests). With `--dev`, pages are rebuilt as their files change.
 */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { isDay } from '@acquis/domain';
import next from 'next';
import { today } from '../site/clock.ts';
import { isApi, passToApi } from './api-proxy.ts';
import { securityHeaders } from './content-policy.ts';
import { finishWhole } from './finish.ts';
import { resolve } from './resolve.ts';

const hostname = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 3000);
const api = process.env.API_URL ?? 'http://127.0.0.1:8787';
const dev = process.argv.includes('--dev');
const files = /^\/(_next\/|__next|favicon|icon|theme\.js|robots\.txt|sitemap\.xml)/;

const app = next({ dev, hostname, port, dir: join(import.meta.dirname, '..') });
await app.prepare();
const render = app.getRequestHandler();

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://site.invalid');
  if (isApi(url.pathname)) return passToApi(api, request, response);
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (files.test(url.pathname)) {
    if (!dev) finishWhole(request, response);
    return void render(request, response);
  }
  const resolution = resolve(url, { today: today(), set: isDay(process.env.ACQUIS_TODAY ?? '') });
  if (resolution.kind === 'redirect') {
    response.writeHead(resolution.status, { Location: resolution.to });
    return void response.end();
  }
  if (!dev) finishWhole(request, response, resolution.status);
  request.url = resolution.address;
  void render(request, response);
});

server.listen(port, hostname);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
