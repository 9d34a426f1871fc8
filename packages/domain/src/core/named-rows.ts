import type { CollectionName } from '../generated/kinds.js';
import type { Row } from './collection.js';
import type { View } from './view.js';

/** Records of a collection as rows, each by its short name, in the order of the names. */
export function namedRows(collection: CollectionName, ids: readonly string[], view: View): readonly Row[] {
  return ids
    .map((id) => ({ text: view.nameOf({ collection, id }), reference: { collection, id } }))
    .sort((a, b) => a.text.localeCompare(b.text, 'en'));
}
