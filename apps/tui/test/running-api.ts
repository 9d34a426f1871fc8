import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const host = fileURLToPath(new URL('../../api/dist/node.js', import.meta.url));

/** The built API as a process of its own: where it answers, and what ends it. */
export async function runningApi(): Promise<{ baseUrl: string; stop: () => Promise<void> }> {
  if (!existsSync(host)) throw new Error('apps/api/dist/node.js is not there: build the API first, with pnpm build.');
  const child = spawn(process.execPath, [host], {
    env: { API_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const baseUrl = await Promise.race([address(child), ended.then(() => Promise.reject(new Error('The API ended.')))]);
  return {
    baseUrl,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function address({ stdout }: ChildProcess): Promise<string> {
  let printed = '';
  for await (const piece of stdout ?? []) {
    printed += piece;
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed);
    if (found) return found[0];
  }
  throw new Error(`The API did not say where it is: ${printed}`);
}
