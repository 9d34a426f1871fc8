import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const repository = dirname(dirname(fileURLToPath(import.meta.url)));

/** Settings that keep tools quiet and off the network. */
const quiet = { DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };

/** Starts a command in a folder of the repository; the variables given are added to the environment. */
export function start(
  command: readonly string[],
  folder: string,
  stdio: StdioOptions,
  env: Readonly<Record<string, string | undefined>> = {},
): ChildProcess {
  const [program = '', ...args] = command;
  return spawn(program, args, { cwd: folder, stdio, env: { ...process.env, ...quiet, ...env } });
}

/** Runs a command to its end. Its output is shown as it comes. */
export async function run(
  command: readonly string[],
  folder = repository,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<number> {
  const child = start(command, folder, ['ignore', 'inherit', 'inherit'], env);
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}

/** Runs a command to its end and keeps its output, to be shown only if it fails. */
export async function runQuietly(
  command: readonly string[],
  folder = repository,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<{ code: number; output: string }> {
  const child = start(command, folder, ['ignore', 'pipe', 'pipe'], env);
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  const [code] = await once(child, 'close');
  return { code: typeof code === 'number' ? code : 1, output };
}
