import type { Reference } from '../core/record.js';
import type { View } from '../core/view.js';
import type { Source } from './schema.js';

/** The records known on the view's day that cite a source anywhere, each once. */
export function citingRecords(source: Source, view: View): readonly Reference[] {
  const links = view.backLinks({ collection: 'sources', id: source.id });
  const unique = new Map(links.map(({ collection, id }) => [`${collection}/${id}`, { collection, id }]));
  return [...unique.values()];
}
