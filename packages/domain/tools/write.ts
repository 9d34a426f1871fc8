import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files below a folder, leaving those alone that already hold the same text, so that watchers are not woken. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/** Removes files below a folder, and the folders they leave empty. */
export function removeFiles(folder: string, paths: readonly string[]): void {
  for (const path of paths) rmSync(join(folder, path));
  for (const inner of new Set(paths.map((path) => join(folder, dirname(path)))))
    if (readdirSync(inner).length === 0) rmdirSync(inner);
}

/** Removes files below a folder that are not in the list. */
export function removeOthers(folder: string, keep: readonly string[]): void {
  if (!existsSync(folder)) return;
  const wanted = new Set(keep);
  for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true });
}
