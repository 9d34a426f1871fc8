/** Benchmarks, each printed as a ratio to a stated baseline: all, or those below a folder. Nothing here decides a test. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository, run } from './run.ts';

const benches = [
  'packages/domain/bench/import.ts',
  'packages/domain/bench/size.ts',
  'packages/search/bench/latency.ts',
  'packages/analysis/bench/scale.ts',
  'packages/analysis/bench/import.ts',
  'apps/tui/bench/first-frame.ts',
  'apps/tui/bench/one-shot.ts',
  'apps/api/bench/api.ts',
  'scripts/bench/web.ts',
];

interface Bench {
  bench(): Promise<readonly string[]>;
}

function isBench(module: unknown): module is Bench {
  return typeof module === 'object' && module !== null && 'bench' in module && typeof module.bench === 'function';
}

const [wanted = ''] = process.argv.slice(2);
const chosen = benches.filter((path) => path.startsWith(wanted));
const site = chosen.some((path) => path === 'scripts/bench/web.ts') ? [] : ['--filter=!@acquis/web'];
if ((await run(['turbo', 'run', 'build', ...site, '--output-logs=errors-only'])) !== 0) process.exit(1);
for (const path of chosen) {
  const file = join(repository, path);
  const module: unknown = existsSync(file) ? await import(pathToFileURL(file).href) : undefined;
  if (!isBench(module)) throw new Error(`${path} exports no bench()`);
  for (const line of await module.bench()) console.log(line);
}
