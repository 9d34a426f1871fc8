import type { CollectionName, View } from '@acquis/domain';
import type { ScoreOptions } from './score.js';

/** Which records of a collection have an event that stands as the score is asked for, and name the state it is asked for. */
export function recordsWanted(
  collection: CollectionName,
  view: View,
  { status, state }: ScoreOptions,
): (id: string) => boolean {
  if (status === undefined && state === undefined) return () => true;
  const events = view.timeline({
    collection,
    ...(status === undefined ? {} : { status }),
    ...(state === undefined ? {} : { state }),
  });
  const ids = new Set(events.map(({ record }) => record));
  return (id) => ids.has(id);
}
