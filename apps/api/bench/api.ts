/** The API as it is built, in a process of its own and with everything on, measured against what it should reach. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measured } from '../../../scripts/bench/measured.js';
import { ending } from './ending.js';
import { memory } from './memory.js';
import { rates } from './rates.js';
import { restart } from './restart.js';
import { searches } from './searches.js';
import { api } from './server.js';
import { tenfoldRate } from './tenfold/rate.js';

/** Start, end, rates, searches and memory, each figure beside its target. */
export async function bench(): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'acquis-bench-'));
  const figures: Measured[] = [await restart(), await ending()];
  const server = await api();
  try {
    figures.push(...(await rates(server, folder)));
    figures.push(await tenfoldRate(server));
    figures.push(await searches(server));
    figures.push(...(await memory(server)));
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true });
  }
  return figures;
}
