import { ImportProblem, loadStore } from '@acquis/analysis/import';

/** Why the site cannot be started with the store of votes named; undefined where it can, or where none is named. */
export async function unreadable(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  try {
    await loadStore(path);
    return undefined;
  } catch (error) {
    if (error instanceof ImportProblem) return `ACQUIS_VOTES=${path}: ${error.message} ${error.hint}`;
    return `ACQUIS_VOTES=${path}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
