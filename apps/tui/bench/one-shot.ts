import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { against, report, whole } from './timing.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const commands = ['now --json', 'states ken', 'decisions', 'complete -- decisions a-res-78-2', '--version'];

/** The program as it is installed: packed and unpacked, outside the repository. */
async function installed(folder: string): Promise<string> {
  spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: packageFolder });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? '';
  spawnSync('tar', ['-xzf', join(folder, tarball), '-C', folder]);
  return join(folder, 'package/bin/acquis.js');
}

/** Commands of the packed program, from start to end, against a bare Node. */
export async function bench(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'acquis-bench-'));
  try {
    const program = await installed(folder);
    const lines: string[] = [];
    for (const command of commands) {
      const times = await against(
        () => whole([program, ...command.split(' ')]),
        () => whole(['-e', '0']),
      );
      lines.push(report(`terminal, acquis ${command}`, 'bare node', times));
    }
    return lines;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
