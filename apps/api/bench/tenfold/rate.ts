import { type Measured, rate } from '../../../../scripts/bench/measured.js';
import type { Running } from '../../../../scripts/bench/running.js';
import { load } from '../load.js';
import { api } from '../server.js';
import { buildTenfold } from './build.js';

const path = '/v1/decisions/a-res-78-237-plenary';
const rounds = 4;
const seconds = 2;

/** The rate of the same record with ten times the data, in turns with that of today's data. */
export async function tenfoldRate(today: Running): Promise<Measured> {
  const grown = await api(await buildTenfold());
  try {
    const { page } = JSON.parse(await (await fetch(`${grown.origin}/v1/decisions?limit=1`)).text());
    const best = { once: 0, tenfold: 0 };
    for (const { origin } of [today, grown]) await load(`${origin}${path}`, 1);
    for (let round = 0; round < rounds; round++) {
      best.once = Math.max(best.once, (await load(`${today.origin}${path}`, seconds)).rate);
      best.tenfold = Math.max(best.tenfold, (await load(`${grown.origin}${path}`, seconds)).rate);
    }
    const fall = (1 - best.tenfold / best.once) * 100;
    return {
      what: `record with tenfold data (${page.total} decisions)`,
      value: `${fall > 0 ? '-' : '+'}${Math.abs(fall).toFixed(1)} % (${rate(best.tenfold)} after ${rate(best.once)})`,
      target: 'falls by under 10 %',
      met: fall < 10,
    };
  } finally {
    await grown.kill();
  }
}
