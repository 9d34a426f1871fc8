import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { build } from 'tsup';
import { bundle } from '../tsup.config.ts';

const program = fileURLToPath(new URL('../bin/acquis.js', import.meta.url));
const hello = fileURLToPath(new URL('hello.tsx', import.meta.url));
const runs = 15;
const warmUps = 3;

/** Milliseconds from start to the first frame that holds a text, in a terminal of 80 by 24. */
function firstFrame(script: string, text: string): Promise<number> {
  const started = performance.now();
  const pty = spawn(process.execPath, [script], {
    cols: 80,
    rows: 24,
    env: { ...process.env, TERM: 'xterm-256color' },
  });
  return new Promise((resolve) => {
    let written = '';
    let shown: number | undefined;
    pty.onData((data) => {
      written += data;
      if (shown !== undefined || !written.includes(text)) return;
      shown = performance.now() - started;
      pty.kill();
    });
    pty.onExit(() => resolve(shown ?? Number.NaN));
  });
}

/** Milliseconds a command takes from start to end, its output in a pipe. */
function whole(args: readonly string[]): Promise<number> {
  const started = performance.now();
  spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return Promise.resolve(performance.now() - started);
}

interface Times {
  readonly min: number;
  readonly median: number;
}

function timesOf(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return { min: sorted[0] ?? Number.NaN, median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN };
}

/** Measures two things in turn, so that whatever else the machine does falls on both. */
async function against(
  measured: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<readonly [Times, Times]> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let run = -warmUps; run < runs; run++) {
    const [a, b] = [await measured(), await baseline()];
    if (run < 0) continue;
    ours.push(a);
    theirs.push(b);
  }
  return [timesOf(ours), timesOf(theirs)];
}

function report(what: string, baseline: string, [ours, theirs]: readonly [Times, Times]): string {
  const figures = ({ min, median }: Times) => `${median.toFixed(0)} ms (least ${min.toFixed(0)})`;
  const ratio = `${(ours.median / theirs.median).toFixed(2)} (least ${(ours.min / theirs.min).toFixed(2)})`;
  return `${what}: ${figures(ours)}; ${baseline}: ${figures(theirs)}; ratio ${ratio}`;
}

/** Builds the bare Ink program as the terminal is built, behind the same compile cache. */
async function buildHello(folder: string): Promise<string> {
  await build({ ...bundle, entry: { hello }, outDir: folder, config: false, silent: true });
  const start = join(folder, 'start.js');
  await writeFile(
    start,
    "import module from 'node:module';\nmodule.enableCompileCache();\nawait import('./hello.js');\n",
  );
  return start;
}

/** First frame of the browser against a bare Ink program bundled alike; `acquis now` against a bare Node. */
export async function bench(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'acquis-bench-'));
  try {
    const start = await buildHello(folder);
    const frames = await against(
      () => firstFrame(program, 'as known today'),
      () => firstFrame(start, 'hello from ink'),
    );
    const commands = await against(
      () => whole([program, 'now']),
      () => whole(['-e', '0']),
    );
    return [
      report('terminal, first frame of the browser', 'bare Ink hello', frames),
      report('terminal, acquis now', 'bare node', commands),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
