import { describe, expect, test } from 'vitest';
import { unreadable } from './votes-file.ts';

describe('the store of votes the site is started with', () => {
  test('is refused by name before a page is served where it cannot be read', async () => {
    for (const path of ['/nowhere/votes.parquet', import.meta.filename])
      expect(await unreadable(path)).toMatch(new RegExp(`^ACQUIS_VOTES=${path}: .+`));
  });

  test('need not be named', async () => {
    expect(await unreadable(undefined)).toBeUndefined();
  });
});
