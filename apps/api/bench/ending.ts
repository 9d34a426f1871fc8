import { once } from 'node:events';
import type { Measured } from '../../../scripts/bench/measured.js';
import { asking } from '../src/testing/asking.js';
import { connections } from './load.js';
import { api } from './server.js';

const path = '/v1/decisions/a-res-78-237-plenary';
const times = 5;

/** Requests that were sent on an open connection and got no whole answer, when SIGTERM comes under load. */
export async function ending(): Promise<Measured> {
  let [lost, answered] = [0, 0];
  const codes = new Set<number | null>();
  for (let time = 0; time < times; time++) {
    const { origin, child } = await api();
    const ended = once(child, 'exit');
    const clients = Array.from({ length: connections }, () => asking(origin, path));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    child.kill('SIGTERM');
    for (const outcome of await Promise.all(clients)) {
      lost += outcome.lost;
      answered += outcome.answered;
    }
    codes.add((await ended)[0]);
  }
  return {
    what: `SIGTERM under load (${times} times, ${connections} connections)`,
    value: `${lost} of ${answered + lost} requests lost; exit code ${[...codes].join(', ')}`,
    target: 'none lost',
    met: lost === 0,
  };
}
