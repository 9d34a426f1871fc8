import { Agent, get } from 'node:http';
import autocannon from 'autocannon';

/** How many connections send requests at once. */
export const connections = 32;

/** What a server did under load. */
export interface Load {
  /** Requests answered a second. */
  readonly rate: number;
  /** The time under which 99 of 100 answers came, in milliseconds. */
  readonly p99: number;
}

/** Asks for one address over and over, from a thread of its own. */
export async function load(url: string, seconds: number): Promise<Load> {
  const options = { url, connections, duration: seconds, workers: 1 };
  const { requests, latency, errors, non2xx } = await autocannon(options);
  if (errors + non2xx > 0) throw new Error(`${url}: ${errors} errors, ${non2xx} answers that are no success`);
  return { rate: requests.average, p99: latency.p99 };
}

async function status(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
      answer.once('error', reject);
    }).once('error', reject);
  });
}

/**
 * Asks for each address once, so many at a time.
 *
 * @returns requests answered a second
 * @throws when an answer is no success
 */
export async function askEach(origin: string, paths: Iterable<string>): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const began = performance.now();
  const queue = paths[Symbol.iterator]();
  let asked = 0;
  const ask = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const came = await status(`${origin}${next.value}`, agent);
      if (came !== 200) throw new Error(`${next.value} was answered with ${came}`);
      asked++;
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  agent.destroy();
  return asked / ((performance.now() - began) / 1000);
}
