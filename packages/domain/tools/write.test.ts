import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeFiles, writeFiles } from './write.ts';

test('files taken out again leave no empty folder behind, and touch no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'acquis-write-'));
  writeFiles(folder, { 'a/kept.yaml': '', 'a/new.yaml': '', 'undated/new.yaml': '', 'undated/new.votes.yaml': '' });
  removeFiles(folder, ['a/new.yaml', 'undated/new.yaml', 'undated/new.votes.yaml']);
  expect(['a/kept.yaml', 'a/new.yaml', 'undated'].map((path) => existsSync(join(folder, path)))).toEqual([
    true,
    false,
    false,
  ]);
});
