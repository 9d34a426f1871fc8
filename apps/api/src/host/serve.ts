import { createServer, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from '../app.js';
import { malformed } from '../malformed.js';
import type { Config } from '../service.js';
import type { Settings } from '../settings.js';
import { secondsLeftOfDay, today } from './clock.js';
import { docsScript } from './docs-script.js';
import { following, type InFlight } from './follow.js';
import type { Logger } from './log.js';
import { type Metrics, metricsOf } from './metrics.js';
import { pack } from './pack.js';
import { preparing } from './preparing.js';
import { rasteriser } from './rasterise.js';
import { refusing } from './refuse.js';
import { stopping } from './stop.js';

/** The most bytes of an address and headers together; how often the time limits are looked at, in milliseconds. */
const limits = { maxHeaderSize: 16 * 1024, connectionsCheckingInterval: 1_000 };

/** How much longer a connection may stand still than a request may take to arrive, so that a late one is told so, in milliseconds. */
const grace = 10_000;

function serverWith({ requestTimeout, keepAliveTimeout }: Settings) {
  const all = requestTimeout * 1_000;
  const server = createServer({
    ...limits,
    requestTimeout: all,
    headersTimeout: Math.min(all, 10_000),
    keepAliveTimeout: keepAliveTimeout * 1_000,
  });
  return server.setTimeout(all + grace);
}

async function tellFigures(metrics: Metrics, requestId: string, outgoing: ServerResponse): Promise<void> {
  const text = await metrics.text();
  const headers = { 'content-type': metrics.contentType, 'cache-control': 'no-store', 'x-request-id': requestId };
  outgoing.writeHead(200, { ...headers, 'x-content-type-options': 'nosniff' }).end(text);
}

/** Why it cannot be listened on the host and port, in one line. */
function whyNot(code: string | undefined, { host, port }: Settings): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken. Choose another: API_PORT=${port < 65_535 ? port + 1 : 8787}`;
  if (code === 'EACCES') return `Port ${port} on ${host} needs more rights. Choose one above 1023: API_PORT=8787`;
  return `The API cannot listen on ${host}:${port} (${code ?? 'unknown reason'}). Set HOST to an address of this machine: HOST=127.0.0.1`;
}

/**
 * Serves the API until a signal to stop.
 *
 * @param fail told why it cannot be served
 */
export function serve(settings: Settings, log: Logger, fail: (line: string) => never): void {
  const { host, port, siteUrl } = settings;
  const server = serverWith(settings);
  const rasterise = rasteriser();
  const script = docsScript();
  const inFlight: InFlight = new Set();
  const metrics = settings.metrics ? metricsOf(() => inFlight.size) : undefined;
  const follow = following(inFlight, log, metrics);
  const { begun, stop } = stopping(server, inFlight, settings, log);
  server.on('error', (error: NodeJS.ErrnoException) => fail(whyNot(error.code, settings)));
  server.listen(port, host, () => {
    const bound = server.address();
    const name = host.includes(':') ? `[${host}]` : host;
    const own = `http://${name}:${typeof bound === 'object' && bound ? bound.port : port}`;
    const prepared = preparing(settings.votes, log, fail);
    const config: Config = {
      today,
      secondsLeftOfDay,
      report: (err, requestId) => log.error({ err, requestId }, 'The answer could not be made'),
      ready: () => prepared.ready() && !begun(),
      pack,
      apiUrl: settings.apiUrl ?? own,
      ...(siteUrl === undefined ? {} : { siteUrl }),
      votes: prepared.votes,
      ...(rasterise === undefined ? {} : { rasterise }),
      ...(script === undefined ? {} : { docsScript: script }),
    };
    const app = createApp(config);
    server.on('clientError', refusing(config, inFlight, log));
    server.on('request', (incoming, outgoing) => {
      const exchange = follow(incoming, outgoing);
      if (begun()) outgoing.shouldKeepAlive = false;
      if (metrics && incoming.url === '/metrics' && incoming.method === 'GET') {
        exchange.route = '/metrics';
        return void tellFigures(metrics, exchange.requestId, outgoing);
      }
      const errorHandler = () => malformed(config, exchange.requestId);
      void getRequestListener((request) => app.fetch(request, { exchange }), { errorHandler })(incoming, outgoing);
    });
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
    process.stdout.write(`API: ${own}/v1\n`);
  });
}
