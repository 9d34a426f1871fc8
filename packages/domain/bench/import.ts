import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { packageFolder } from '../tools/files.ts';

const runs = 15;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Median time in milliseconds of a whole Node process that runs a script. */
function timeProcess(script: string): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: packageFolder,
    });
    if (status !== 0) throw new Error(stderr.toString());
    return performance.now() - start;
  });
  return median(times);
}

/** Import time of the domain, and of one kind alone, as a whole process, against a bare Node that imports nothing. */
export async function bench(): Promise<readonly string[]> {
  const entry = (name: string) => JSON.stringify(join(packageFolder, 'dist', name));
  const bare = timeProcess('');
  const domain = timeProcess(`await import(${entry('index.js')})`);
  const schemas = timeProcess(`await import(${entry('schemas.js')})`);
  const states = timeProcess(`await import(${entry('generated/kinds/states.js')})`);
  const line = (name: string, time: number) =>
    `import ${name}: ${(time / bare).toFixed(2)} x bare node (${time.toFixed(0)} ms against ${bare.toFixed(0)} ms, median of ${runs})`;
  return [
    line('@acquis/domain', domain),
    line('@acquis/domain/kinds/states', states),
    line('@acquis/domain/schemas', schemas),
  ];
}
