import type { ComparedVote } from '@acquis/analysis';
import { descriptorOf, type View } from '@acquis/domain';

/** A vote by symbol and stage. */
export function voteName(view: View, { id, symbol }: Pick<ComparedVote, 'id' | 'symbol'>): string {
  const decision = view.decisions.lookup(id);
  return decision ? descriptorOf('decisions').short(decision) : (symbol ?? id);
}
