import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.js';
import { readSettings, type Settings } from './settings.js';

const patience = 5_000;

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function secondsLeftOfDay(): number {
  return 86_400 - ((Date.now() / 1000) % 86_400);
}

function fail(lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

function whyNot(code: string | undefined, { host, port }: Settings): string {
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is taken. Choose another: API_PORT=${port + 1}`;
  if (code === 'EACCES')
    return `Port ${port} on ${host} may not be used without more rights. Choose one above 1023: API_PORT=8787`;
  return `The API cannot listen on ${host}:${port} (${code ?? 'unknown reason'}). Set HOST to an address of this machine, such as HOST=127.0.0.1`;
}

function serve(settings: Settings): void {
  const { host, port, siteUrl } = settings;
  let handler: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const server = createAdaptorServer({ fetch: (request: Request) => handler(request) });
  server.on('error', (error: NodeJS.ErrnoException) => fail([whyNot(error.code, settings)]));
  server.listen(port, host, () => {
    const bound = server.address();
    const own = `http://${host.includes(':') ? `[${host}]` : host}:${typeof bound === 'object' && bound ? bound.port : port}`;
    const apiUrl = settings.apiUrl ?? own;
    const report = (fault: unknown) =>
      process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
    const app = createApp({ today, secondsLeftOfDay, apiUrl, report, ...(siteUrl ? { siteUrl } : {}) });
    handler = app.fetch;
    process.stdout.write(`API: ${own}/v1\n`);
  });

  const stop = () => {
    server.close(() => process.exit(0));
    setTimeout(() => process.exit(0), patience).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

const settings = readSettings(process.env);
if ('wrong' in settings) fail(settings.wrong);
serve(settings);
