import { tracksStore, type VoteStore } from '@acquis/analysis';
import type { View } from '@acquis/domain';

/**
 * Which recorded votes a question is put to: the complete ones of the three tracks, or those of the whole Assembly: the file
 * named by `ACQUIS_VOTES`, else the history that comes with the analysis.
 */
export type Votes = 'tracks' | 'all';

const kept = new Map<string, VoteStore>();
const daysKept = 8;
let whole: Promise<VoteStore> | undefined;

function ofTracks(view: View): VoteStore {
  const known = kept.get(view.day);
  if (known) return known;
  const store = tracksStore(view);
  kept.set(view.day, store);
  for (const oldest of kept.keys()) if (kept.size > daysKept) kept.delete(oldest);
  return store;
}

/** The votes asked for. Those of the whole Assembly are not narrowed to what was known on the view's day. */
export async function storeOf(view: View, votes: Votes): Promise<VoteStore> {
  if (votes === 'tracks') return ofTracks(view);
  whole ??= loaded();
  return whole;
}

/** Left to Node, not bundled: it reads a file that lies beside the package. */
async function loaded(): Promise<VoteStore> {
  const { loadStore } = await import(/* turbopackIgnore: true */ '@acquis/analysis/import');
  return loadStore(process.env.ACQUIS_VOTES);
}
