import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { stateIds } from '../store/state-names.js';
import type { StoredVote, StoredVotes } from '../store/stored-votes.js';
import { columnsOf } from './columns.js';
import { readRows } from './csv-file.js';
import { officialSource } from './official-source.js';
import { OfficialVotes } from './official-votes.js';
import { fileProblem, ImportProblem } from './problem.js';
import { summarised } from './summarised.js';
import type { ImportSummary } from './summary.js';
import type { Gathering } from './votes-by-id.js';
import { writeStore } from './write-store.js';

/** Told of the bytes read so far and of those there are. */
export type Progress = (read: number, size: number) => void;

function storedVote({ head, totals }: Gathering): StoredVote {
  const [yes = -1, no = -1, abstentions = -1, nonVoting = -1, members = -1] = totals;
  const stated = (total: number) => (total === -1 ? null : total);
  return {
    ...head,
    total_yes: stated(yes),
    total_no: stated(no),
    total_abstentions: stated(abstentions),
    total_non_voting: stated(nonVoting),
    total_ms: stated(members),
  };
}

async function readOfficial(path: string, progress: Progress): Promise<OfficialVotes> {
  const file = await open(path);
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) throw new ImportProblem('not-a-file', `${path} is a folder.`, 'Name the CSV file in it.');
    let read: OfficialVotes | undefined;
    await readRows(file, path, {
      row: (row) => {
        if (read) read.add(row);
        else read = new OfficialVotes(columnsOf(row));
      },
      read: (bytes) => progress(bytes, stat.size),
    });
    if (read) return read;
    throw new ImportProblem('empty', `${path} holds nothing but blank lines.`, 'Download the file again.');
  } finally {
    await file.close();
  }
}

function stored(read: OfficialVotes, summary: ImportSummary): StoredVotes {
  const gathered = read.votes();
  const used = stateIds.flatMap((_, state) => (gathered.some(({ cells }) => cells[state] !== 0) ? [state] : []));
  return {
    source: officialSource(summary),
    votes: gathered.map(storedVote),
    states: used.flatMap((state) => stateIds[state] ?? []),
    cells: gathered.map(({ cells }) => Uint8Array.from(used, (state) => cells[state] ?? 0)),
  };
}

/**
 * Reads the UN Library's "General Assembly Voting Data" (CSV) and writes it as a store, one Parquet file.
 *
 * @throws ImportProblem when the file cannot be read as such, or the store cannot be written; an earlier store then stays as it was
 */
export async function importVotes(file: string, store: string, progress: Progress = () => {}): Promise<ImportSummary> {
  let read: OfficialVotes;
  try {
    read = await readOfficial(file, progress);
  } catch (error) {
    throw error instanceof ImportProblem ? error : fileProblem(error, file);
  }
  const summary = summarised(read, basename(file));
  await writeStore(store, stored(read, summary));
  return summary;
}
