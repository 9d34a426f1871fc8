import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measured } from '../../../scripts/bench/measured.js';
import { against, report, whole } from './timing.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/** Commands, and the ratio to a bare Node that those with a budget are to keep within. */
const commands: Readonly<Record<string, number | undefined>> = {
  'now --json': 3.5,
  'states ken': undefined,
  decisions: undefined,
  'complete -- decisions a-res-78-2': undefined,
  '--version': undefined,
};

/** The program as it is installed: packed and unpacked, outside the repository. */
async function installed(folder: string): Promise<string> {
  spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: packageFolder });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? '';
  spawnSync('tar', ['-xzf', join(folder, tarball), '-C', folder]);
  return join(folder, 'package/bin/acquis.js');
}

/** Commands of the packed program, from start to end, against a bare Node. */
export async function bench(): Promise<readonly Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'acquis-bench-'));
  try {
    const program = await installed(folder);
    const figures: Measured[] = [];
    for (const [command, within] of Object.entries(commands)) {
      const times = await against(
        () => whole([program, ...command.split(' ')]),
        () => whole(['-e', '0']),
      );
      figures.push(report(`terminal, acquis ${command}`, 'bare node', times, within));
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
