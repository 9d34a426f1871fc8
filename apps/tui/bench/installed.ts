import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/** Runs something with the path of the program as it is installed: packed and unpacked, outside the repository; removes it after. */
export async function withInstalled<T>(run: (program: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'acquis-bench-'));
  try {
    spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: packageFolder });
    const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? '';
    spawnSync('tar', ['-xzf', join(folder, tarball), '-C', folder]);
    return await run(join(folder, 'package/bin/acquis.js'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
