/** The API as it is built, in a process of its own and with everything on, measured against what it should reach. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Measured, table } from '../../../scripts/bench/measured.js';
import { ending } from './ending.js';
import { memory } from './memory.js';
import { rates } from './rates.js';
import { restart } from './restart.js';
import { searches } from './searches.js';
import { api } from './server.js';
import { tenfoldRate } from './tenfold/rate.js';

/** A table with one line for each figure: what was measured, its target, and whether it is met. */
export async function bench(): Promise<readonly string[]> {
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
  return table(figures);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const line of await bench()) console.log(line);
}
