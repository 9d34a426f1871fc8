import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFolder, readData } from '../files.ts';
import { type Drafted, draft, usageFor } from '../new/draft.ts';
import type { Command, Invocation } from './command.ts';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));

/** A subcommand in a process of its own, where the ids of files just written are known. */
function runAfresh(name: string): string {
  return spawnSync(process.execPath, [...process.execArgv, cli, name], {
    encoding: 'utf8',
    env: { ...process.env, CI: '' },
  }).stderr;
}

function write({ files }: Drafted): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dataFolder, path)), { recursive: true });
    writeFileSync(join(dataFolder, path), text);
  }
}

function verify({ files }: Drafted, { say, complain }: Invocation): number {
  const paths = Object.keys(files);
  const isSourceAlone = paths.every((path) => path.startsWith('sources/'));
  const lines = runAfresh('check')
    .split('\n')
    .filter(
      (line) =>
        paths.some((path) => line.startsWith(`data/${path}:`)) && !(isSourceAlone && line.endsWith('[citations]')),
    );
  if (lines.length > 0) {
    for (const path of paths) rmSync(join(dataFolder, path));
    for (const line of lines) complain(line);
    complain('Nothing was written. Correct the options and try again.');
    return 1;
  }
  runAfresh('build');
  for (const path of paths) say(`Wrote packages/domain/data/${path}`);
  if (isSourceAlone) say('Now cite it: `pnpm data check` refuses a source that nothing cites.');
  return 0;
}

/** `pnpm data new` */
export const newRecord: Command = {
  name: 'new',
  takes: '<kind> [options]',
  does: 'Writes a valid file for a new record; without options it says which are needed.',
  help: usageFor,
  run: (invocation) => {
    const { words, today, complain } = invocation;
    const drafted = draft(words, readData(), today);
    if ('usage' in drafted) {
      complain(drafted.usage);
      return 2;
    }
    const taken = Object.keys(drafted.files).filter((path) => existsSync(join(dataFolder, path)));
    if (taken.length > 0) {
      for (const path of taken)
        complain(`packages/domain/data/${path} exists already and is left as it is. Edit it, or choose another --id.`);
      return 1;
    }
    write(drafted);
    return verify(drafted, invocation);
  },
};
