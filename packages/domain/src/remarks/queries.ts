import type { View } from '../core/view.js';
import type { Source } from '../sources/schema.js';
import type { Remark } from './schema.js';

/** The sources a remark was read in. */
export function sourcesOf(remark: Remark, view: View): readonly Source[] {
  return remark.citations.flatMap(({ source }) => view.sources.get(source) ?? []);
}

/** The remarks read in a source, as known on the view's day. */
export function remarksIn(source: Source, view: View): readonly Remark[] {
  return view.remarks.find((remark) => remark.citations.some((citation) => citation.source === source.id));
}
