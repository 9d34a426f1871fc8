import { isMap, isNode, isPair, isScalar, isSeq, type Node } from 'yaml';
import { type Field, fieldWithin } from './schema.ts';

/** A node of a file with the field of the schema it fills. */
export interface Visited {
  readonly node: Node;
  readonly field: Field | undefined;
  readonly path: readonly PropertyKey[];
}

/** Every value within a node, outermost first, with its field and path. */
export function* visit(node: unknown, field: Field | undefined, path: readonly PropertyKey[] = []): Generator<Visited> {
  if (!isNode(node)) return;
  yield { node, field, path };
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
      yield* visit(pair.value, fieldWithin(field, key), [...path, key]);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* visit(item, field?.element, [...path, index]);
  }
}
