import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../build.ts';
import { describeChange } from '../diff/describe.ts';
import { touchedBy } from '../diff/touched.ts';
import { type Data, dataOf, readData } from '../files.ts';
import type { Command } from './command.ts';

const folder = 'packages/domain/data';

function git(...words: readonly string[]): Buffer | undefined {
  try {
    return execFileSync('git', words, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 });
  } catch {
    return undefined;
  }
}

/** The data as committed at a revision; undefined where there is no such revision. */
function dataAt(revision: string): Data | undefined {
  if (!git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)) return undefined;
  const archive = git('archive', '--format=tar', revision, folder);
  if (!archive) return dataOf({});
  const place = mkdtempSync(join(tmpdir(), 'acquis-data-'));
  try {
    execFileSync('tar', ['-x', '-C', place], { input: archive });
    return readData(join(place, folder));
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** `pnpm data diff` */
export const diff: Command = {
  name: 'diff',
  takes: '<git-ref>',
  does: 'Says in words what the data mean now that they did not mean at a commit, a branch or a tag.',
  run: ({ words: [revision, ...more], say, complain }) => {
    if (!revision || more.length > 0) {
      complain('Name one commit, branch or tag to compare with: pnpm data diff HEAD');
      return 2;
    }
    const before = dataAt(revision);
    if (!before) {
      complain(`There is no commit, branch or tag "${revision}". Try: pnpm data diff HEAD`);
      return 2;
    }
    const now = readData();
    const lines = describeChange(before, now);
    for (const line of lines) say(line);
    for (const line of touchedBy(before, now)) say(line);
    if (lines.length === 0) say(`The data say the same as at ${revision}.`);
    return 0;
  },
};
