import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from '../tools/files.ts';

/** An empty project with the package in it, as packed. */
export interface PackedProject {
  readonly folder: string;
  readonly tarball: string;
  /** Where the package lies in it. */
  readonly installed: string;
  /** Runs a program in it; what it printed, without the last line break. Throws with its errors where it fails. */
  run(program: string, options: readonly string[]): string;
  remove(): void;
}

/** Packs the package as it is built, and unpacks it in a project that has nothing else but zod. */
export function packedProject(): PackedProject {
  const folder = mkdtempSync(join(tmpdir(), 'acquis-domain-'));
  execFileSync('pnpm', ['pack', '--pack-destination', folder], { cwd: packageFolder, stdio: 'pipe' });
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  const installed = join(folder, 'node_modules/@acquis/domain');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  symlinkSync(join(packageFolder, 'node_modules/zod'), join(folder, 'node_modules/zod'));
  return {
    folder,
    tarball,
    installed,
    run: (program, options) =>
      execFileSync(program, options, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trimEnd(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
