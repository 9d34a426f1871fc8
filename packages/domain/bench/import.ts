import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Measured } from '../../../scripts/bench/measured.ts';
import { packageFolder } from '../tools/files.ts';

const runs = 15;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Milliseconds a whole Node process takes that runs a script. */
function timeProcess(script: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: packageFolder });
  if (status !== 0) throw new Error(stderr.toString());
  return performance.now() - start;
}

/** The medians of a bare Node process and of one that runs a script, measured in turn, in milliseconds. */
function timesOf(script: string): { readonly bare: number; readonly time: number } {
  const pairs = Array.from({ length: runs }, () => [timeProcess(''), timeProcess(script)] as const);
  return { bare: median(pairs.map(([bare]) => bare)), time: median(pairs.map(([, time]) => time)) };
}

/** How much more memory a Node process that ran a script holds than a bare one, in megabytes. */
function memoryOf(script: string): number {
  const held = (code: string) => {
    const told = `${code}; console.log(process.memoryUsage().rss)`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', told], { cwd: packageFolder });
    return Number(stdout.toString()) / 2 ** 20;
  };
  const over = Array.from({ length: 5 }, () => held(script) - held(''));
  return median(over);
}

/** Time and memory that importing the domain, or one kind alone, costs a whole process over a bare Node that imports nothing. */
export async function bench(): Promise<readonly Measured[]> {
  const importing = (file: string) => `await import(${JSON.stringify(join(packageFolder, 'dist', file))})`;
  const measured = (name: string, file: string, within?: { readonly ms: number; readonly mb: number }): Measured => {
    const { bare, time } = timesOf(importing(file));
    const [over, memory] = [time - bare, memoryOf(importing(file))];
    const value = `${over.toFixed(0)} ms and ${memory.toFixed(1)} MB over bare node (${bare.toFixed(0)} ms; ${(time / bare).toFixed(2)} x)`;
    if (!within) return { what: `import ${name}`, value };
    const target = `under ${within.ms} ms and ${within.mb} MB over it`;
    return { what: `import ${name}`, value, target, met: over < within.ms && memory < within.mb };
  };
  return [
    measured('@acquis/domain', 'index.js', { ms: 60, mb: 25 }),
    measured('@acquis/domain/kinds/states', 'generated/kinds/states.js', { ms: 15, mb: 25 }),
    measured('@acquis/domain/schemas', 'schemas.js'),
  ];
}
