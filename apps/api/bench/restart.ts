import type { Measured } from '../../../scripts/bench/measured.js';
import { running } from '../../../scripts/bench/running.js';
import { host } from './server.js';

const path = '/v1/decisions/a-res-78-237-plenary';
const times = 5;

/** From starting it anew after SIGKILL to its first answer: the middle one of several times. */
export async function restart(): Promise<Measured> {
  const args = () => [host];
  let server = await running(args, path);
  const port = Number(new URL(server.origin).port);
  const took: number[] = [];
  for (let time = 0; time < times; time++) {
    await server.kill();
    const began = performance.now();
    server = await running(args, path, {}, { port });
    took.push(performance.now() - began);
  }
  await server.kill();
  took.sort((a, b) => a - b);
  const middle = took[Math.floor(times / 2)] ?? Number.POSITIVE_INFINITY;
  return {
    what: `first answer after SIGKILL and start (${times} times)`,
    value: `${middle.toFixed(0)} ms (${took.map((each) => each.toFixed(0)).join(', ')})`,
    target: 'under 1,000 ms',
    met: middle < 1_000,
  };
}
