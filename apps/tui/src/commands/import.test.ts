import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { piped } from '../../test/ask.js';
import { run } from '../run.js';
import { cells } from '../text/cells.js';

const header = 'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,title,total_yes,total_no';
const row = (name: string, vote: string) => `1,,${name},${vote},2023-12-22,78,A/RES/78/241,Weapons,1.0,1.0`;
const sound = [header, row('AFGHANISTAN', 'Y'), row('ZAIRE', 'N'), row('ZAIRE', 'N'), row('ATLANTIS', 'N'), ''].join(
  '\n',
);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'acquis-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function imported(content: string, options: readonly string[] = [], surroundings = piped) {
  const [file, store] = [join(folder, 'votes.csv'), join(folder, 'votes.parquet')];
  await writeFile(file, content);
  return { file, store, ...(await run(['import', file, '--out', store, ...options], surroundings)) };
}

describe('acquis import', () => {
  it('writes a store and says what was read, what was skipped and why, and how to use the store', async () => {
    const { code, stdout, stderr, store } = await imported(sound);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('2 votes by state in 1 recorded vote by 2 states');
    expect(stdout).toContain('1 row of states that are not known');
    expect(stdout).toContain('ATLANTIS (no code), 1 row, first on line 5');
    expect(stdout).toContain('1 row that repeats what a state voted');
    expect(stdout).toContain('A/RES/78/241 (line 2): total_no is 1, the rows give 2');
    expect(stdout).toContain(`ACQUIS_VOTES=${store}`);
    expect(await readdir(folder)).toContain('votes.parquet');
    const own = stdout.split('\n').filter((text) => !text.includes(store));
    expect(own.filter((text) => cells(text) > 80)).toEqual([]);
  });

  it('gives the same as JSON in the envelope of the API', async () => {
    const { data, meta } = JSON.parse((await imported(sound, ['--json'])).stdout);
    expect(data).toMatchObject({ file: 'votes.csv', rows: 4, cells: 2, repeated: 1, unknownRows: 1 });
    expect(meta.asOf).toBe(piped.today);
  });

  it('refuses a bad file with line, expectation and cure, and exits 2', async () => {
    const { code, stdout, stderr, file } = await imported(`${header}\n${row('AFGHANISTAN', 'Q')}\n`);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`acquis: ${file}, line 2: ms_vote is "Q"; expected Y`);
    expect(stderr).toMatch(/\n {2}Look the vote up .*\n$/);
    expect(await readdir(folder)).toEqual(['votes.csv']);
  });

  it.each([
    ['after a sound file', sound],
    ['after a bad one', `${header}\nx\n`],
  ])('draws a bar where someone watches and takes it away, %s', async (_when, content) => {
    const shown: string[] = [];
    await imported(content, [], { ...piped, progress: (text) => void shown.push(text) });
    expect(shown.at(-1)).toBe('\r\x1b[K');
    if (content === sound) expect(shown[0]).toMatch(/^\r█{30} 100 %$/);
  });
});
