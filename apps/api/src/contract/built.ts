import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of a program that the build made; fails with what to do where it is not there. */
export function built(name: string): string {
  const path = fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
  if (!existsSync(path)) throw new Error(`apps/api/dist/${name} is not there: run pnpm build.`);
  return path;
}
