import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { repository } from './run.ts';

const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Starts the site and the API as `pnpm start` does. */
function startWith(env: NodeJS.ProcessEnv) {
  const child = spawn(join(repository, 'node_modules/.bin/tsx'), ['scripts/start.ts'], {
    cwd: repository,
    env: { SITE_URL: 'http://127.0.0.1:3000', ...process.env, ...env },
  });
  started.push(child);
  const printed = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    printed.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    printed.stderr += chunk;
  });
  return { child, printed };
}

/** A server on a port the system chooses. */
async function listen() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, port: address.port };
}

async function freePort(): Promise<number> {
  const { server, port } = await listen();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('pnpm start', () => {
  it('says in one line which port is taken and how to choose another, and exits with 1', async () => {
    const { server, port } = await listen();
    const { child, printed } = startWith({ PORT: String(await freePort()), API_PORT: String(port) });
    const [code] = await once(child, 'exit');
    server.close();
    expect(code).toBe(1);
    expect(printed.stderr).toBe(
      `Port ${port} on 127.0.0.1, wanted for the API, is taken: set API_PORT to another port, for example API_PORT=${port + 1}.\n`,
    );
  });

  it('refuses what is no port', async () => {
    const { child, printed } = startWith({ PORT: 'eighty' });
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
    expect(printed.stderr).toBe('PORT=eighty is not a port: expected a whole number from 1 to 65535.\n');
  });

  it('serves both, prints both addresses, and on SIGTERM leaves nothing behind', async () => {
    const [site, api] = [await freePort(), await freePort()];
    const { child, printed } = startWith({ PORT: String(site), API_PORT: String(api) });
    await until(() => printed.stdout.includes('Press Ctrl-C') || child.exitCode !== null);
    expect(printed.stdout).toContain(`http://127.0.0.1:${site}`);
    expect(printed.stdout).toContain(`http://127.0.0.1:${api}/v1`);
    expect((await fetch(`http://127.0.0.1:${site}/`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${api}/v1`)).status).toBe(200);
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    await expect(fetch(`http://127.0.0.1:${site}/`)).rejects.toThrow();
    await expect(fetch(`http://127.0.0.1:${api}/v1`)).rejects.toThrow();
  });
});
