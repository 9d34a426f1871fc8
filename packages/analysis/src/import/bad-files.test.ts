import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileIn, inFolder, official, officialColumns } from '../../test/official-file.js';
import { importVotes } from './import-votes.js';
import { fileProblem, type ImportProblem, type ProblemCode } from './problem.js';
import { writeWhole } from './write-file.js';

const sound = official([{ ms_vote: 'Y' }]);
const [header = '', row = ''] = sound.split('\n');
const without = (name: string) => officialColumns.filter((column) => column !== name);

interface Bad {
  readonly what: string;
  readonly content: string | Uint8Array;
  readonly code: ProblemCode;
  readonly line?: number;
  readonly says: RegExp;
}

const bad: readonly Bad[] = [
  { what: 'an empty file', content: '', code: 'empty', says: /is empty/ },
  { what: 'blank lines alone', content: '\n\n', code: 'empty', says: /blank lines/ },
  { what: 'a ZIP archive', content: 'PK\x03\x04\x14\0\0\0', code: 'packed', says: /ZIP archive/ },
  { what: 'a gzip file', content: gzipSync(sound), code: 'packed', says: /gzip/ },
  { what: 'a zstd file', content: zstdCompressSync(sound), code: 'packed', says: /zstd/ },
  { what: 'a web page', content: '<!doctype html>', code: 'not-csv', says: /web page/ },
  { what: 'a Parquet file', content: 'PAR1abc', code: 'not-csv', says: /Parquet/ },
  { what: 'bytes', content: Buffer.from([1, 2, 0, 4]), code: 'not-csv', says: /not text/ },
  { what: 'UTF-16', content: Buffer.from(`\ufeff${sound}`, 'utf16le'), code: 'not-utf8', says: /UTF-16/ },
  { what: 'Latin-1', content: Buffer.from(`${sound}Côte`, 'latin1'), code: 'not-utf8', line: 3, says: /not UTF-8/ },
  {
    what: 'a missing column',
    content: official([{}], without('ms_vote')),
    code: 'missing-column',
    line: 1,
    says: /no column ms_vote; expected .* found undl_id, /,
  },
  {
    what: 'values parted by semicolons',
    content: sound.replaceAll(',', ';'),
    code: 'missing-column',
    line: 1,
    says: /no column undl_id/,
  },
  { what: 'a header alone', content: `${header}\n`, code: 'no-votes', says: /no row below the header/ },
  {
    what: 'unknown states alone',
    content: official([{ ms_name: 'ATLANTIS', ms_code: 'ATL' }]),
    code: 'no-votes',
    says: /known state/,
  },
  {
    what: 'a truncated row',
    content: sound + row.slice(0, 80),
    code: 'row-length',
    line: 3,
    says: /values; expected 20/,
  },
  {
    what: 'a row of too many values',
    content: `${sound}${','.repeat(300)}\n`,
    code: 'row-length',
    line: 3,
    says: /301 values; expected 20/,
  },
  {
    what: 'a row cut inside quotes',
    content: `${sound}1,AFG,"AFGHA`,
    code: 'quotes',
    line: 3,
    says: /ends inside a quoted value/,
  },
  {
    what: 'a wrong vote letter',
    content: official([{}, { ms_vote: 'Q' }]),
    code: 'bad-value',
    line: 3,
    says: /ms_vote is "Q"; expected Y/,
  },
  {
    what: 'a vote that is a word',
    content: official([{ ms_vote: 'Yes' }]),
    code: 'bad-value',
    line: 2,
    says: /ms_vote is "Yes"/,
  },
  { what: 'no vote letter', content: official([{ ms_vote: '' }]), code: 'bad-value', line: 2, says: /ms_vote is ""/ },
  {
    what: 'a rewritten date',
    content: official([{ date: '22/12/2023' }]),
    code: 'bad-value',
    line: 2,
    says: /date is "22\/12\/2023"; expected YYYY-MM-DD/,
  },
  {
    what: 'a day that does not exist',
    content: official([{ date: '2023-02-30' }]),
    code: 'bad-value',
    line: 2,
    says: /a day that exists/,
  },
  { what: 'no id', content: official([{ undl_id: '' }]), code: 'bad-value', line: 2, says: /undl_id is empty/ },
  {
    what: 'a total that is no number',
    content: official([{ total_no: '12.5' }]),
    code: 'bad-value',
    line: 2,
    says: /total_no is "12.5"/,
  },
  {
    what: 'one long line',
    content: `${header}\n${'x'.repeat(5 << 20)}`,
    code: 'row-too-long',
    line: 2,
    says: /1024 KiB/,
  },
];

async function refused(file: string, store: string): Promise<ImportProblem> {
  return importVotes(file, store).then(
    () => expect.fail('the file was imported'),
    (error) => error,
  );
}

describe('a bad file', () => {
  it.each(bad)('$what is refused with line, expectation and cure, and the earlier store stays', async (given) => {
    await inFolder(async (folder) => {
      const store = await fileIn(folder, 'the earlier store', 'votes.parquet');
      const problem = await refused(await fileIn(folder, given.content), store);
      expect(problem).toMatchObject({ name: 'ImportProblem', code: given.code, line: given.line ?? null });
      expect(problem.message).toMatch(given.says);
      if (given.line) expect(problem.message).toMatch(new RegExp(`^Line ${given.line}: `));
      expect(problem.hint).toMatch(/\.$/);
      expect(await readFile(store, 'utf8')).toBe('the earlier store');
      expect(await readdir(folder)).toHaveLength(2);
    });
  });

  it('that is not there, or is a folder, is refused', async () => {
    await inFolder(async (folder) => {
      const store = join(folder, 'store');
      expect(await refused(join(folder, 'none.csv'), store)).toMatchObject({ code: 'not-found' });
      expect(await refused(folder, store)).toMatchObject({ code: 'not-a-file' });
      expect(await readdir(folder)).toEqual([]);
    });
  });
});

describe('a store that cannot be written', () => {
  it('leaves the earlier one as it was, and no temporary file, when the disk is full', async () => {
    await inFolder(async (folder) => {
      const store = await fileIn(folder, 'the earlier store', 'votes.parquet');
      const full = async (path: string) => {
        await fileIn(folder, 'half', path.slice(folder.length));
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      };
      await expect(writeWhole(store, Buffer.from('new'), full)).rejects.toMatchObject({ code: 'no-room' });
      expect(await readFile(store, 'utf8')).toBe('the earlier store');
      expect(await readdir(folder)).toEqual(['votes.parquet']);
    });
  });

  it('is said to have no folder, or to be a folder', async () => {
    await inFolder(async (folder) => {
      const file = await fileIn(folder, sound);
      expect(await refused(file, join(folder, 'none', 'store'))).toMatchObject({ code: 'not-found' });
      await mkdir(join(folder, 'sub'));
      expect(await refused(file, join(folder, 'sub'))).toMatchObject({ code: 'not-a-file' });
    });
  });

  it.each([
    ['EACCES', 'no-permission'],
    ['EROFS', 'no-permission'],
    ['EDQUOT', 'no-room'],
    ['EIO', 'unreadable'],
  ])('is told apart by the error of the system: %s is %s', (code, expected) => {
    expect(fileProblem(Object.assign(new Error(code), { code }), 'x').code).toBe(expected);
  });
});
