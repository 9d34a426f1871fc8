import { tracksStore, upTo, type VoteStore } from '@acquis/analysis';
import type { Votes } from '@acquis/analysis/parameters';
import type { View } from '@acquis/domain';
import { notReady } from '../problems/not-ready.js';
import { Problem } from '../problems/problem.js';
import { votesNotLoaded } from '../problems/votes-not-loaded.js';
import type { Service } from '../service.js';

/**
 * The recorded votes asked about, up to the view's day.
 *
 * @throws Problem when those of the whole Assembly are not loaded, or not yet
 */
export function votesAsOf(view: View, which: Votes, { votes, ready }: Pick<Service, 'votes' | 'ready'>): VoteStore {
  if (which === 'tracks') return tracksStore(view);
  if (!votes && !ready())
    throw new Problem(notReady, {
      detail: 'The votes of the whole General Assembly are being loaded; ask again in a second.',
    });
  if (!votes)
    throw new Problem(votesNotLoaded, {
      detail:
        'This API was started without the recorded votes of the whole General Assembly. Ask with votes=tracks; who runs it can import them with "acquis import <file>" and start it with ACQUIS_VOTES=<store>.',
    });
  return upTo(votes, view.day);
}
