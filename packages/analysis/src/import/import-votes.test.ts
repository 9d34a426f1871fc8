import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileIn, inFolder, type OfficialRow, official, officialColumns } from '../../test/official-file.js';
import { cell, type VoteStore } from '../store/vote-store.js';
import { importVotes } from './import-votes.js';
import { readStore } from './read-store.js';

function imported(content: string) {
  return inFolder(async (folder) => {
    const store = join(folder, 'votes.parquet');
    const summary = await importVotes(await fileIn(folder, content), store);
    return { summary, store: await readStore(store), left: await readdir(folder) };
  });
}

function voteIn({ states, votes, cells }: VoteStore, id: string, state: string): number | undefined {
  return cells[states.indexOf(state) * votes.length + votes.findIndex((vote) => vote.id === id)];
}

const totals = {
  total_yes: '1.0',
  total_no: '1.0',
  total_abstentions: '1.0',
  total_non_voting: '1.0',
  total_ms: '4.0',
};
const four: readonly OfficialRow[] = [
  { ...totals, ms_code: 'AFG', ms_name: 'AFGHANISTAN', ms_vote: 'Y' },
  { ...totals, ms_code: 'BOL', ms_name: 'BOLIVIA (PLURINATIONAL STATE OF)', ms_vote: 'N' },
  { ...totals, ms_code: 'CIV', ms_name: "CÔTE D'IVOIRE", ms_vote: 'A' },
  { ...totals, ms_code: 'TUR', ms_name: 'TÜRKİYE', ms_vote: 'X' },
];

describe('importing the official file', () => {
  it('gives a store with what each state voted, its head and how to cite it', async () => {
    const { store, left } = await imported(official(four));
    expect(store.votes).toEqual([
      {
        id: '4031004',
        decision: 'a-res-78-241-plenary',
        symbol: 'A/RES/78/241',
        title: 'Lethal autonomous weapons systems',
        on: '2023-12-22',
        session: '78',
        tracks: ['autonomous-weapons'],
      },
    ]);
    expect(store.states).toEqual(['afg', 'bol', 'civ', 'tur']);
    expect([...store.cells]).toEqual([cell.inFavour, cell.against, cell.abstaining, cell.noVoteRecorded]);
    expect(store.source).toMatchObject({ name: 'General Assembly Voting Data', through: '2023-12-22' });
    expect(store.source.citation).toContain('Dag Hammarskjöld Library');
    expect(store.source.licence).toContain('non-commercial');
    expect(left.sort()).toEqual(['votes.csv', 'votes.parquet']);
  });

  it('gives the same store whatever the order of columns, the notation of totals, the line ends and the capitals', async () => {
    const expected = (await imported(official(four))).store;
    const whole = four.map((row) => ({
      ...row,
      ms_vote: row.ms_vote?.toLowerCase() ?? '',
      total_yes: '1',
      total_no: '1',
      total_abstentions: '1',
      total_non_voting: '1',
      total_ms: '4',
    }));
    const columns = officialColumns.filter((name) => name !== 'vote_note').reverse();
    const { store, summary } = await imported(`\ufeff${official(whole, columns, '\r\n')}`);
    expect(store).toEqual(expected);
    expect(summary.totalsDiffer).toEqual([]);
  });

  it('gives the same store without the columns that are not needed', async () => {
    const needed = ['undl_id', 'ms_name', 'ms_vote', 'date', 'session', 'resolution', 'title'];
    const { store, summary } = await imported(official(four, needed));
    expect(store).toEqual((await imported(official(four))).store);
    expect(summary.totalsCounted).toBe(0);
  });

  it('reads names as they were used on the day, YUGOSLAVIA with its successor from November 2000', async () => {
    const names = {
      BURMA: 'mmr',
      USSR: 'rus',
      'UPPER VOLTA': 'bfa',
      'GERMAN DEMOCRATIC REPUBLIC': 'ddr',
      ZAIRE: 'cod',
    };
    const old = (ms_name: string) => ({ undl_id: '1', date: '1980-12-16', ms_name, ms_code: '' });
    const { store } = await imported(
      official([
        ...Object.keys(names).map(old),
        old('YUGOSLAVIA'),
        { undl_id: '2', date: '2001-01-01', ms_name: 'YUGOSLAVIA', ms_code: '' },
      ]),
    );
    for (const state of Object.values(names)) expect(voteIn(store, '1', state)).toBe(cell.inFavour);
    expect(voteIn(store, '1', 'yug')).toBe(cell.inFavour);
    expect(voteIn(store, '1', 'srb')).toBe(cell.notMember);
    expect(voteIn(store, '2', 'srb')).toBe(cell.inFavour);
    expect(voteIn(store, '2', 'yug')).toBe(cell.notMember);
  });

  it('puts votes by date, keeps sessions such as ES-10, and takes rows of a vote wherever they stand', async () => {
    const later = { undl_id: '9', date: '2023-10-27', session: 'ES-10', resolution: 'A/RES/ES-10/21' };
    const [afg = {}, bol = {}] = four;
    const { store } = await imported(official([afg, { ...bol, ...later }, bol, { ...afg, ...later }]));
    expect(store.votes.map(({ id, session }) => [id, session])).toEqual([
      ['9', 'ES-10'],
      ['4031004', '78'],
    ]);
    for (const id of ['9', '4031004']) expect(voteIn(store, id, 'afg')).toBe(cell.inFavour);
  });

  it('tells how far it has come, up to the size of the file', async () => {
    await inFolder(async (folder) => {
      const steps: [number, number][] = [];
      const file = await fileIn(folder, official(four));
      await importVotes(file, join(folder, 'store'), (...step) => void steps.push(step));
      expect(steps.length).toBeGreaterThan(0);
      for (const [read, size] of steps) expect(read).toBeLessThanOrEqual(size);
      expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
    });
  });
});

describe('the summary of an import', () => {
  it('counts what was read and finds nothing amiss in a sound file', async () => {
    expect((await imported(official(four))).summary).toEqual({
      file: 'votes.csv',
      rows: 4,
      votes: 1,
      cells: 4,
      states: 4,
      from: '2023-12-22',
      through: '2023-12-22',
      unknownRows: 0,
      unknown: [],
      byCode: [],
      repeated: 0,
      contradicted: 0,
      contradictions: [],
      totalsCounted: 1,
      totalsDiffer: [],
      totalsUnlike: [],
    });
  });

  it('names states of which neither name nor code is known, and leaves them out of the store', async () => {
    const atlantis = { ...totals, ms_name: 'ATLANTIS', ms_code: 'ATL' };
    const { summary, store } = await imported(official([...four.slice(0, 3), atlantis, atlantis]));
    expect(summary.unknown).toEqual([{ name: 'ATLANTIS', code: 'ATL', line: 5, rows: 2 }]);
    expect(summary).toMatchObject({ rows: 5, cells: 3, unknownRows: 2 });
    expect(store.states).toEqual(['afg', 'bol', 'civ']);
  });

  it('reads a name that is not known by the code beside it, and says so', async () => {
    const { summary, store } = await imported(official([{ ms_name: 'NAOERO', ms_code: 'NRU' }]));
    expect(summary.byCode).toEqual([{ name: 'NAOERO', code: 'NRU', line: 2, rows: 1 }]);
    expect(store.states).toEqual(['nru']);
  });

  it('counts rows given twice, and of two that contradict each other keeps the first', async () => {
    const [afg = {}] = four;
    const { summary, store } = await imported(official([...four, afg, { ...afg, ms_vote: 'N' }]));
    expect(summary).toMatchObject({ repeated: 1, contradicted: 1, cells: 4, totalsDiffer: [] });
    expect(summary.contradictions).toEqual([
      { line: 7, vote: '4031004', resolution: 'A/RES/78/241', state: 'afg', kept: 'Y', given: 'N' },
    ]);
    expect(voteIn(store, '4031004', 'afg')).toBe(cell.inFavour);
  });

  it('says which totals are not what the rows add up to', async () => {
    const { summary } = await imported(official(four.slice(0, 3)));
    const where = { line: 2, vote: '4031004', resolution: 'A/RES/78/241' };
    expect(summary.totalsDiffer).toEqual([
      { ...where, total: 'total_non_voting', stated: 1, counted: 0 },
      { ...where, total: 'total_ms', stated: 4, counted: 3 },
    ]);
  });

  it('says where rows of one vote state different totals', async () => {
    const [afg = {}, bol = {}] = four;
    const { summary } = await imported(official([afg, { ...bol, total_yes: '2.0' }]));
    expect(summary.totalsUnlike).toEqual([{ line: 3, vote: '4031004', resolution: 'A/RES/78/241' }]);
  });
});
