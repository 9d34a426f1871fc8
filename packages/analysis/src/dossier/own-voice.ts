import type { Position, State, View } from '@acquis/domain';
import { type Asked, publishedPositions } from './acts.js';
import { type Entry, newestFirst } from './entry.js';
import { voicesOf } from './positions.js';

/** Everything that stands in a state’s own voice, newest first: its positions, and its published readings of international law. */
export function ownVoiceOf(
  state: State,
  view: View,
  asked: (position: Position) => boolean = () => true,
  askedOfPublished?: Asked,
): readonly Entry[] {
  return newestFirst([...voicesOf(state, view, asked).own, ...publishedPositions(state, view, askedOfPublished)]);
}
