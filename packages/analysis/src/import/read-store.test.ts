import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { fileIn, inFolder, official } from '../../test/official-file.js';
import { importVotes } from './import-votes.js';
import { readStore } from './read-store.js';

async function storeOf(folder: string, name: string): Promise<Uint8Array> {
  const path = join(folder, name);
  await importVotes(await fileIn(folder, official([{ ms_vote: 'N' }])), path);
  return new Uint8Array(await readFile(path));
}

describe('a store', () => {
  it('is a Parquet table with the columns of the official file, then one a state', async () => {
    await inFolder(async (folder) => {
      const [row = {}] = await parquetReadObjects({ file: (await storeOf(folder, 'a')).slice().buffer });
      expect(row).toMatchObject({ id: '4031004', date: new Date('2023-12-22'), session: '78', afg: 'N' });
      expect(row).toMatchObject({
        resolution: 'A/RES/78/241',
        draft: 'A/C.1/78/L.56',
        vote_note: null,
        total_yes: null,
      });
      expect(row.subjects).toBe('LETHAL AUTONOMOUS WEAPONS, "KILLER ROBOTS"');
    });
  });

  it('is the same, byte by byte, for the same file', async () => {
    await inFolder(async (folder) => expect(await storeOf(folder, 'a')).toEqual(await storeOf(folder, 'b')));
  });

  it.each([
    ['not there', undefined, 'not-found'],
    ['empty', '', 'not-a-store'],
    ['a CSV file', official([{}]), 'not-a-store'],
    [
      'Parquet of another kind',
      new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'a', data: [1] }] })),
      'not-a-store',
    ],
  ])('that is %s is refused with how to mend it', async (_what, content, code) => {
    await inFolder(async (folder) => {
      const path = content === undefined ? join(folder, 'none') : await fileIn(folder, content);
      await expect(readStore(path)).rejects.toMatchObject({ name: 'ImportProblem', code });
    });
  });

  it('that is cut short anywhere is refused, never half read', async () => {
    await inFolder(async (folder) => {
      const whole = await storeOf(folder, 'a');
      for (let share = 0; share < 20; share++) {
        const cut = await fileIn(folder, whole.subarray(0, (whole.length * share) / 20), 'cut');
        await expect(readStore(cut)).rejects.toMatchObject({ code: 'not-a-store' });
      }
    });
  });
});
