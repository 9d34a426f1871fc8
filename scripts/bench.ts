/**
 * Benchmarks, each a ratio to a stated baseline beside its budget: all, or those below a folder. Nothing here decides a test. With
 * `--write`, `docs/benchmarks.md` holds them with the day and the machine.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { machine } from './bench/machine.ts';
import { type Measured, rowsOf, table } from './bench/measured.ts';
import { repository, run } from './run.ts';

const benches = [
  'packages/domain/bench/import.ts',
  'packages/domain/bench/size.ts',
  'packages/search/bench/latency.ts',
  'packages/analysis/bench/scale.ts',
  'packages/analysis/bench/import.ts',
  'apps/tui/bench/first-frame.ts',
  'apps/tui/bench/one-shot.ts',
  'apps/tui/bench/memory.ts',
  'apps/tui/bench/key-press.ts',
  'apps/api/bench/api.ts',
  'scripts/bench/web.ts',
];

interface Bench {
  bench(): Promise<readonly Measured[]>;
}

function isBench(module: unknown): module is Bench {
  return typeof module === 'object' && module !== null && 'bench' in module && typeof module.bench === 'function';
}

/** The figures as a page of the documentation. */
function page(figures: readonly Measured[]): string {
  const [heads = [], ...rows] = rowsOf(figures).map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `# Benchmarks

Measured on ${new Date().toISOString().slice(0, 10)} with \`pnpm bench --write\`, one bench after the other, on a machine that did nothing else: ${machine()}.
Times are this machine's; ratios travel better. Each bench stands in a folder \`bench\` beside what it measures, those of the site in
\`scripts/bench\`. A target that is missed says so.

${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}
`;
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
const [wanted = ''] = positionals;
const chosen = benches.filter((path) => path.startsWith(wanted));
const site = chosen.some((path) => path === 'scripts/bench/web.ts') ? [] : ['--filter=!@acquis/web'];
if ((await run(['turbo', 'run', 'build', ...site, '--output-logs=errors-only'])) !== 0) process.exit(1);
const figures: Measured[] = [];
for (const path of chosen) {
  const file = join(repository, path);
  const module: unknown = existsSync(file) ? await import(pathToFileURL(file).href) : undefined;
  if (!isBench(module)) throw new Error(`${path} exports no bench()`);
  const measured = await module.bench();
  figures.push(...measured);
  for (const line of table(measured)) console.log(line);
}
if (values.write) writeFileSync(join(repository, 'docs/benchmarks.md'), page(figures));
