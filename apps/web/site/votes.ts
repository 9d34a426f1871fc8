import { tracksStore, upTo, type VoteStore } from '@acquis/analysis';
import type { View } from '@acquis/domain';

/**
 * Which recorded votes a question is put to: the complete ones of the three tracks, or those of the whole Assembly: the file
 * named by `ACQUIS_VOTES`, else the history that comes with the analysis.
 */
export type Votes = 'tracks' | 'all';

let whole: Promise<VoteStore> | undefined;

/** The votes asked for, up to the view's day. */
export async function storeOf(view: View, votes: Votes): Promise<VoteStore> {
  if (votes === 'tracks') return tracksStore(view);
  whole ??= loaded();
  return upTo(await whole, view.day);
}

/** Left to Node, not bundled: it reads a file that lies beside the package. */
async function loaded(): Promise<VoteStore> {
  const { loadStore } = await import(/* turbopackIgnore: true */ '@acquis/analysis/import');
  return loadStore(process.env.ACQUIS_VOTES);
}
