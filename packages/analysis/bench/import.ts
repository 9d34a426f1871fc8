import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Measured } from '../../../scripts/bench/measured.js';
import { fullSize, writeOfficialLayout } from './official-layout.js';

const repeats = 3;

interface Cost {
  /** Milliseconds. */
  readonly time: number;
  /** The most memory the process held, in MB. */
  readonly peak: number;
}

/** Runs work in a process of its own, where its memory is its own, and takes the best of some runs. */
async function costOf(setup: string, work: string): Promise<Cost> {
  const code = `${setup}
const start = performance.now();
${work}
const time = performance.now() - start;
console.log(JSON.stringify({ time, peak: process.resourceUsage().maxRSS / 1024 }));`;
  const costs: Cost[] = [];
  for (let run = 0; run < repeats; run++) {
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]);
    costs.push(JSON.parse(stdout));
  }
  return { time: Math.min(...costs.map(({ time }) => time)), peak: Math.max(...costs.map(({ peak }) => peak)) };
}

function bareRead(file: string): Promise<Cost> {
  return costOf(
    `import { openSync, readSync } from 'node:fs';`,
    `const [file, bytes] = [openSync(${JSON.stringify(file)}), Buffer.allocUnsafe(1 << 20)];
while (readSync(file, bytes, 0, bytes.length, null) > 0);`,
  );
}

const built = JSON.stringify(new URL('../dist/import.js', import.meta.url).href);

function ours(file: string, store: string): Promise<Cost> {
  return costOf(
    `import { importVotes } from ${built};`,
    `await importVotes(${JSON.stringify(file)}, ${JSON.stringify(store)});`,
  );
}

function loading(store: string): Promise<Cost> {
  return costOf(`import { readStore } from ${built};`, `await readStore(${JSON.stringify(store)});`);
}

/** DuckDB reads the same file and writes it as Parquet; undefined where it is not installed (NODE_PATH is looked at). */
async function duckdb(file: string, store: string): Promise<Cost | undefined> {
  let module: string;
  try {
    module = pathToFileURL(createRequire(import.meta.url).resolve('@duckdb/node-api')).href;
  } catch {
    return undefined;
  }
  const query = `copy (select * from read_csv('${file}', header = true, all_varchar = true)) to '${store}' (format parquet)`;
  return costOf(
    `import duckdb from ${JSON.stringify(module)};`,
    `const database = await duckdb.DuckDBInstance.create(':memory:');
const connection = await database.connect();
await connection.run(${JSON.stringify(query)});`,
  );
}

const text = ({ time, peak }: Cost) => `${time.toFixed(0)} ms, ${peak.toFixed(0)} MB`;

/** The import of a file of the official layout at three sizes, beside a bare read of its bytes and, where installed, DuckDB. */
export async function bench(): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'acquis-bench-'));
  const [file, store] = [join(folder, 'votes.csv'), join(folder, 'votes.parquet')];
  const figures: Measured[] = [];
  try {
    for (const [share, part] of [
      ['1/10', 10],
      ['1/3', 3],
      ['full size', 1],
    ] as const) {
      const votes = Math.round(fullSize / part);
      writeOfficialLayout(file, votes);
      const [read, cost] = [await bareRead(file), await ours(file, store)];
      const duck = await duckdb(file, join(folder, 'duckdb.parquet'));
      const beside = duck
        ? `${(cost.time / duck.time).toFixed(2)} of DuckDB (${text(duck)})`
        : 'DuckDB is not installed';
      const size = `${votes} votes, ${(statSync(file).size / 1e6).toFixed(0)} MB`;
      figures.push({
        what: `import, ${share} (${size})`,
        value: `${text(cost)}; ${(cost.time / read.time).toFixed(1)} x a bare read; ${beside}`,
        ...(part === 1 ? { target: 'under 3000 ms and 400 MB', met: cost.time < 3000 && cost.peak < 400 } : {}),
      });
    }
    const read = await loading(store);
    figures.push({
      what: `reading the store, ${fullSize} votes`,
      value: text(read),
      target: 'under 300 ms',
      met: read.time < 300,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
  return figures;
}
