/**
 * Builds what has changed, serves the site and the API, prints both addresses when they answer, and stops both together.
 *
 * Environment: `HOST` (127.0.0.1), `PORT` of the site (3000), `API_PORT` (8787), `ACQUIS_VOTES`, a store of votes, from the
 * folder the command was given in.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { repository, runQuietly, start } from './run.ts';

interface Server {
  readonly name: string;
  readonly variable: 'PORT' | 'API_PORT';
  readonly port: number;
  readonly folder: string;
  readonly command: readonly string[];
  readonly path: string;
}

/** The address the site is built for when none is given; pages built for another carry that one in their links. */
const usualSite = 'http://127.0.0.1:3000';
const host = process.env.HOST ?? '127.0.0.1';

function portOf(variable: Server['variable'], otherwise: number): number {
  const text = process.env[variable] ?? '';
  const port = text === '' ? otherwise : Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    fail(`${variable}=${text} is not a port: expected a whole number from 1 to 65535.`);
  return port;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Why a port cannot be listened on, as the system's error code; undefined where it can. */
async function obstacle(port: number): Promise<string | undefined> {
  const probe = createServer();
  const code = await new Promise<string | undefined>((resolve) => {
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, host, () => resolve(undefined));
  });
  if (code === undefined) await new Promise((resolve) => probe.close(resolve));
  return code;
}

function whyNot(code: string, { name, variable, port }: Server): string {
  const next = port < 65_535 ? port + 1 : port - 1;
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host}, wanted for the ${name}, is taken: set ${variable} to another port, for example ${variable}=${next}.`;
  if (code === 'EACCES')
    return `Port ${port} on ${host}, wanted for the ${name}, needs more rights: set ${variable} to a port above 1023.`;
  return `Nothing can listen on ${host} (${code}): set HOST to an address of this machine, for example HOST=127.0.0.1.`;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

const site = portOf('PORT', 3000);
const api = portOf('API_PORT', 8787);
const servers: readonly Server[] = [
  {
    name: 'API',
    variable: 'API_PORT',
    port: api,
    folder: 'apps/api',
    command: ['node', 'dist/node.js'],
    path: '/healthz',
  },
  {
    name: 'site',
    variable: 'PORT',
    port: site,
    folder: 'apps/web',
    command: ['node', 'host/main.ts'],
    path: '/',
  },
];
if (site === api) fail(`PORT and API_PORT are both ${site}: give the site and the API a port each.`);
for (const server of servers) {
  const code = await obstacle(server.port);
  if (code !== undefined) fail(whyNot(code, server));
}

/** The host as it stands in an address: IPv6 in brackets. */
const authority = host.includes(':') ? `[${host}]` : host;
const votes = process.env.ACQUIS_VOTES;
const environment = {
  HOST: host,
  PORT: String(site),
  API_PORT: String(api),
  API_URL: process.env.API_URL ?? `http://${authority}:${api}`,
  SITE_URL: process.env.SITE_URL ?? `http://${authority}:${site}`,
  ACQUIS_VOTES: votes && resolve(process.env.INIT_CWD ?? '.', votes),
};
console.log('Building what has changed …');
const began = Date.now();
const pulse = setInterval(
  () => console.log(`  … for ${Math.round((Date.now() - began) / 1000)} seconds; the first build takes minutes.`),
  30_000,
);
const { code, output } = await runQuietly(['turbo', 'run', 'build', '--output-logs=errors-only'], repository, {
  SITE_URL: environment.SITE_URL === usualSite ? undefined : environment.SITE_URL,
});
clearInterval(pulse);
if (code !== 0) fail(`${output}\nThe build failed.`);

const children: ChildProcess[] = [];
let stopping = false;

async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  const running = children.filter((child) => child.exitCode === null && child.signalCode === null);
  for (const child of running) child.kill('SIGTERM');
  const force = setTimeout(() => {
    for (const child of running) child.kill('SIGKILL');
  }, 10_000);
  await Promise.all(running.map((child) => once(child, 'exit')));
  clearTimeout(force);
  process.exit(exitCode);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

for (const { name, folder, command } of servers) {
  const child = start(command, join(repository, folder), ['ignore', 'ignore', 'inherit'], environment);
  children.push(child);
  child.once('exit', (status) => {
    if (stopping) return;
    console.error(`The ${name} stopped by itself (exit code ${status}).`);
    void stop(1);
  });
}

for (const { name, port, path } of servers) {
  while (!stopping && !(await answers(`http://${authority}:${port}${path}`)))
    await new Promise((resolve) => setTimeout(resolve, 100));
  if (!stopping)
    console.log(`${name === 'API' ? 'API ' : 'Site'}  http://${authority}:${port}${name === 'API' ? '/v1' : ''}`);
}
if (!stopping) console.log('Press Ctrl-C to stop both.');
