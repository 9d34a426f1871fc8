import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';

/** The host as it was built. */
export const file = fileURLToPath(new URL('../../dist/node.js', import.meta.url));

const started: ChildProcess[] = [];

/** Ends every host a test started. */
export function endAll(): void {
  for (const child of started.splice(0)) child.kill('SIGKILL');
}

/** Starts the host with these variables and no others, and with these arguments. */
export function start(env: Record<string, string>, ...args: readonly string[]) {
  if (!existsSync(file)) throw new Error('dist/node.js is not there: build @acquis/api first');
  const child = spawn(process.execPath, [file, ...args], { env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  const printed = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.err += text;
  });
  const ended = once(child, 'close').then(([code]) => ({ code: Number(code), ...printed }));
  return {
    child,
    printed,
    ended,
    ready: () =>
      Promise.race([
        once(child.stdout, 'data').then(() => printed.out),
        ended.then(({ err }) => Promise.reject(new Error(err))),
      ]),
  };
}

/** Where a host is, once it says so. */
export async function origin(ready: () => Promise<string>): Promise<string> {
  return /http:\/\/127\.0\.0\.1:\d+/.exec(await ready())?.[0] ?? '';
}

/** What comes back for these bytes on a connection of their own. */
export async function raw(url: string, request: string): Promise<string> {
  const { answer, socket } = open(url);
  socket.end(request);
  return answer;
}

/** A connection, and what comes back on it until it closes. */
export function open(url: string) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let came = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    came += text;
  });
  return { socket, answer: once(socket, 'close').then(() => came) };
}
