import { createServer } from 'node:http';
import type { VoteStore } from '@acquis/analysis';
import { acquis } from '@acquis/domain';
import { prepare } from '@acquis/search';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.js';
import { rasteriser } from './host/rasterise.js';
import { malformed } from './malformed.js';
import type { Config } from './service.js';
import { readSettings, type Settings } from './settings.js';
import { loadVotes } from './votes-file.js';

/** How long requests under way may take after the signal to stop, in milliseconds. */
const patience = 5_000;

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function secondsLeftOfDay(): number {
  return 86_400 - ((Date.now() / 1000) % 86_400);
}

function report(fault: unknown): void {
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
}

function fail(lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

function whyNot(code: string | undefined, { host, port }: Settings): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken. Choose another: API_PORT=${port < 65_535 ? port + 1 : 8787}`;
  if (code === 'EACCES') return `Port ${port} on ${host} needs more rights. Choose one above 1023: API_PORT=8787`;
  return `The API cannot listen on ${host}:${port} (${code ?? 'unknown reason'}). Set HOST to an address of this machine: HOST=127.0.0.1`;
}

function serve(settings: Settings, votes: VoteStore | undefined): void {
  const { host, port, siteUrl } = settings;
  const rasterise = rasteriser();
  const server = createServer();
  server.on('error', (error: NodeJS.ErrnoException) => fail([whyNot(error.code, settings)]));
  server.listen(port, host, () => {
    const bound = server.address();
    const name = host.includes(':') ? `[${host}]` : host;
    const own = `http://${name}:${typeof bound === 'object' && bound ? bound.port : port}`;
    const config: Config = {
      today,
      secondsLeftOfDay,
      report,
      apiUrl: settings.apiUrl ?? own,
      ...(siteUrl === undefined ? {} : { siteUrl }),
      ...(votes === undefined ? {} : { votes }),
      ...(rasterise === undefined ? {} : { rasterise }),
    };
    const { fetch } = createApp(config);
    server.on(
      'request',
      getRequestListener((request) => fetch(request), { errorHandler: () => malformed(config) }),
    );
    process.stdout.write(`API: ${own}/v1\n`);
    prepare(acquis.at(today())).catch(report);
  });

  const stop = () => {
    server.close(() => process.exit(0));
    setTimeout(() => process.exit(0), patience).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** Prints the OpenAPI document, for those who generate clients from it, and ends. */
async function printDocument(apiUrl: string | undefined): Promise<never> {
  const { request } = createApp({ today, ...(apiUrl === undefined ? {} : { apiUrl }) });
  const text = await (await request('/openapi.json')).text();
  await new Promise((written) => process.stdout.write(text, written));
  process.exit(0);
}

const settings = readSettings(process.env);
if ('wrong' in settings) fail(settings.wrong);
if (process.argv.includes('--openapi')) await printDocument(settings.apiUrl);
const loaded = await loadVotes(settings.votes);
if ('wrong' in loaded) fail([loaded.wrong]);
if (loaded.note !== undefined) process.stderr.write(`${loaded.note}\n`);
serve(settings, loaded.votes);
