import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A server in a process of its own. */
export interface Running {
  readonly origin: string;
  readonly child: ChildProcess;
  /** Ends it at once. */
  readonly kill: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return address.port;
}

async function answers(url: string): Promise<boolean> {
  try {
    const { ok, body } = await fetch(url);
    await body?.cancel();
    return ok;
  } catch {
    return false;
  }
}

/**
 * Starts a server and waits until an address of it answers with success.
 *
 * @param args of the program, Node unless told, from the port it is to listen on, which `API_PORT` and `PORT` name too
 * @throws when the process ends before
 */
export async function running(
  args: (port: number) => readonly string[],
  path: string,
  env: Readonly<Record<string, string>> = {},
  { port, program = process.execPath }: { readonly port?: number; readonly program?: string } = {},
): Promise<Running> {
  const own = port ?? (await freePort());
  const origin = `http://127.0.0.1:${own}`;
  const child = spawn(program, args(own), {
    env: { ...process.env, API_PORT: `${own}`, PORT: `${own}`, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  while (!(await answers(`${origin}${path}`))) {
    if (child.exitCode !== null) throw new Error(`${args(own).join(' ')} ended with exit code ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    origin,
    child,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
