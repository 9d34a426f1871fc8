import type { CollectionName } from '../generated/kinds.js';
import { compareText, sortKey } from './edtf.js';
import type { View } from './view.js';

/** Records of a collection in the order of the names they are shown by, whatever the order of their ids. */
export function inNameOrder<Id extends string>(
  collection: CollectionName,
  ids: readonly Id[],
  { nameOf }: Pick<View, 'nameOf'>,
): readonly Id[] {
  return ids
    .map((id) => ({ id, key: sortKey(nameOf({ collection, id })) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ id }) => id);
}
