import { readFile } from 'node:fs/promises';
import { storeOf } from '../store/store-of.js';
import type { VoteStore } from '../store/vote-store.js';
import { fileProblem, ImportProblem } from './problem.js';

/**
 * Reads a store that {@link importVotes} wrote.
 *
 * @throws ImportProblem when there is none at the path, or it is no store
 */
export async function readStore(path: string): Promise<VoteStore> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw fileProblem(error, path);
  }
  try {
    return await storeOf(new Uint8Array(bytes).buffer);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const hint = 'Write it anew: acquis import <the CSV file> --out <store>.';
    throw new ImportProblem('not-a-store', `${path} is no store of votes: ${reason}.`, hint);
  }
}
