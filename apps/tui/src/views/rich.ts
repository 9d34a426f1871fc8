import type { CollectionName, Kinds, View } from '@acquis/domain';
import type { Line } from '../text/line.js';
import { voteLines } from './vote.js';

/** A part of a record's text that only one kind has. */
export type Rich<K extends CollectionName> = (record: Kinds[K], view: View, width: number) => readonly Line[];

/** The one place where kinds with a part of their own are named. */
const rich: { readonly [K in CollectionName]?: Rich<K> } = { decisions: voteLines };

/** The part that only this kind has; empty for the others. */
export function richLines<K extends CollectionName>(
  name: K,
  record: Kinds[K],
  view: View,
  width: number,
): readonly Line[] {
  const table: { readonly [N in CollectionName]?: Rich<N> } = rich;
  const part: Rich<K> | undefined = table[name];
  return part?.(record, view, width) ?? [];
}
