import { isAbsolute, resolve } from 'node:path';
import type { VoteStore } from '@acquis/analysis';
import { ImportProblem, loadStore } from '@acquis/analysis/import';

/** The recorded votes of the whole Assembly, where there are any, or why the API cannot be started with those named. */
export type LoadedVotes =
  | { readonly votes: VoteStore | undefined; readonly note?: string }
  | { readonly wrong: string };

function reason(error: unknown): string {
  if (error instanceof ImportProblem) return `${error.message} ${error.hint}`;
  return error instanceof Error ? error.message : String(error);
}

/**
 * Loads the votes the API is started with: the store named, else the history that comes with Acquis. Where that is not at
 * hand the API starts all the same, and a note says so; a store that is named must be readable.
 */
export async function loadVotes(path: string | undefined): Promise<LoadedVotes> {
  try {
    return { votes: await loadStore(path) };
  } catch (error) {
    if (path !== undefined) {
      const where = isAbsolute(path) ? '' : ` It was looked for at ${resolve(path)}; give the whole path.`;
      return { wrong: `ACQUIS_VOTES=${path}: ${reason(error)}${where}` };
    }
    return { votes: undefined, note: `Only the votes of the tracks are there: ${reason(error)}` };
  }
}
