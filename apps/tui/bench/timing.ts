import { spawnSync } from 'node:child_process';
import type { Measured } from '../../../scripts/bench/measured.js';

const runs = 15;
const warmUps = 3;

/** The least and the middle of some milliseconds. */
export interface Times {
  readonly min: number;
  readonly median: number;
}

/** Milliseconds a command takes from start to end, its output in a pipe. */
export function whole(args: readonly string[]): Promise<number> {
  const started = performance.now();
  spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return Promise.resolve(performance.now() - started);
}

function timesOf(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return { min: sorted[0] ?? Number.NaN, median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN };
}

/** Measures two things in turn, so that whatever else the machine does falls on both. */
export async function against(
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

/** What was measured as a ratio to its baseline, by the middle and by the least, and whether the middle keeps within a ratio. */
export function report(
  what: string,
  baseline: string,
  [ours, theirs]: readonly [Times, Times],
  within?: number,
): Measured {
  const ratio = ours.median / theirs.median;
  const value = `${ratio.toFixed(2)} x ${baseline} (least ${(ours.min / theirs.min).toFixed(2)}; ${ours.median.toFixed(0)} against ${theirs.median.toFixed(0)} ms)`;
  return within === undefined ? { what, value } : { what, value, target: `at most ${within} x`, met: ratio <= within };
}
