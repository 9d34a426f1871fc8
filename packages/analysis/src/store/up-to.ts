import type { Day } from '@acquis/domain';
import { select } from './select.js';
import type { VoteStore } from './vote-store.js';

/** The recorded votes taken up to a day. */
export function upTo(store: VoteStore, day: Day): VoteStore {
  return store.votes.some(({ on }) => on > day) ? select(store, { to: day }) : store;
}
