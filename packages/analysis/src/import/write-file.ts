import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileProblem } from './problem.js';

/**
 * Writes a file whole or not at all: into a temporary file beside it, to the disk, then under its name. Whatever stood there
 * before stays until the last step.
 *
 * @throws ImportProblem when it cannot be written
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  create: (path: string, flags: 'w') => Promise<FileHandle> = open,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await create(temporary, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw fileProblem(error, path);
  }
}
