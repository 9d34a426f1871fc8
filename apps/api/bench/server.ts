import { fileURLToPath } from 'node:url';
import { type Running, running } from '../../../scripts/bench/running.js';

/** The host as it was built. */
export const host = fileURLToPath(new URL('../dist/node.js', import.meta.url));

/** Starts the API and waits until it is ready. */
export function api(file = host, env: Readonly<Record<string, string>> = {}): Promise<Running> {
  return running(() => [file], '/readyz', env);
}
