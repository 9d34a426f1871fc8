import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Invocation } from '../commands/command.ts';
import { dataFolder } from '../files.ts';
import { removeFiles, writeFiles } from '../write.ts';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));

/** A subcommand in a process of its own, where the ids of files just written are known: what it complained of and how it ended. */
function runAfresh(name: string) {
  const { stderr, status } = spawnSync(process.execPath, [...process.execArgv, cli, name], {
    encoding: 'utf8',
    env: { ...process.env, CI: '' },
  });
  return { lines: stderr.split('\n'), status };
}

const isFault = /^data\/\S+:\d+/;

/**
 * Enters new files into the record, checks them there, and takes them out again where they are at fault.
 *
 * @returns the exit code
 */
export function enter(files: Readonly<Record<string, string>>, { say, complain }: Invocation): number {
  const paths = Object.keys(files);
  const taken = paths.filter((path) => existsSync(join(dataFolder, path)));
  if (taken.length > 0) {
    for (const path of taken)
      complain(`packages/domain/data/${path} exists already and is left as it is. Edit it, or choose another --id.`);
    return 1;
  }
  writeFiles(dataFolder, files);
  const isSourceAlone = paths.every((path) => path.startsWith('sources/'));
  const takeOut = (why: readonly string[], mend: string) => {
    removeFiles(dataFolder, paths);
    for (const line of [...why, `Nothing was written. ${mend}`]) complain(line);
    return 1;
  };
  const checked = runAfresh('check');
  const lines = checked.lines.filter(
    (line) =>
      paths.some((path) => line.startsWith(`data/${path}:`)) && !(isSourceAlone && line.endsWith('[citations]')),
  );
  if (lines.length > 0) return takeOut(lines, 'Correct what they name and try again.');
  if (checked.status !== 0 && !checked.lines.some((line) => isFault.test(line)))
    return takeOut(checked.lines, 'The check itself failed: run `pnpm data check` without it.');
  const built = isSourceAlone ? undefined : runAfresh('build');
  if (built && built.status !== 0) {
    for (const line of built.lines) complain(line);
    complain('The files are written, but the record could not be built: run `pnpm data build`.');
    return 1;
  }
  for (const path of paths) say(`Wrote packages/domain/data/${path}`);
  if (isSourceAlone) say('Now cite it: `pnpm data check` and `pnpm data build` refuse a source that nothing cites.');
  return 0;
}
