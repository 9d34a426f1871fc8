import { createRequire } from 'node:module';
import type { VoteStore } from '../store/vote-store.js';
import { readStore } from './read-store.js';

const here = createRequire(import.meta.url);

/**
 * The record of the whole Assembly that a program is started with: the store named, as by `ACQUIS_VOTES`, else the history
 * that comes with this package, to 14 January 2020.
 *
 * @throws ImportProblem when there is no store at the path, or it cannot be read
 */
export function loadStore(path: string | undefined): Promise<VoteStore> {
  return readStore(path || here.resolve('@acquis/analysis/assembly-1946-2020.parquet'));
}
