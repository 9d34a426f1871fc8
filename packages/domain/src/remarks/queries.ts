import { attestationOf } from '../core/attestation-of.js';
import type { View } from '../core/view.js';
import type { Source } from '../sources/schema.js';
import type { Remark } from './schema.js';

/** The sources a remark was read in. */
export function sourcesOf(remark: Remark, view: View): readonly Source[] {
  return remark.citations.flatMap(({ source }) => view.sources.get(source) ?? []);
}

/** Who made a remark: whom its source quotes, else the authors it names for sure, else its publisher. */
export function makersOf(remark: Remark, view: View): readonly string[] {
  if (remark.saidBy) return [view.nameOf({ collection: 'people', id: remark.saidBy })];
  return sourcesOf(remark, view).flatMap((source) =>
    source.authors.length > 0 && attestationOf(source, 'authors') !== 'unverified'
      ? source.authors
      : (source.publisher ?? []),
  );
}

/** The remarks read in a source, as known on the view's day. */
export function remarksIn(source: Source, view: View): readonly Remark[] {
  return view.remarks.find((remark) => remark.citations.some((citation) => citation.source === source.id));
}
