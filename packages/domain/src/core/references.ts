import type { CollectionName } from '../generated/kinds.js';
import type { RecordHead, Reference } from './record.js';
import type { Shape } from './shape.js';

/** A reference as it stands in a record, with the path of the field. */
export interface OutgoingReference {
  readonly field: string;
  readonly collection: string;
  readonly id: string;
}

/** A record that refers to another, and by which field. */
export interface BackLink extends Reference {
  readonly field: string;
}

function* visit(value: unknown, shape: Shape, path: string): Generator<OutgoingReference> {
  if (value === null || value === undefined) return;
  if (shape.reference === '*') {
    if (typeof value === 'object' && 'collection' in value && 'id' in value) {
      yield { field: path, collection: String(value.collection), id: String(value.id) };
    }
  } else if (shape.reference) yield { field: path, collection: shape.reference, id: String(value) };
  if (Array.isArray(value)) {
    const { items } = shape;
    if (items) for (const item of value) yield* visit(item, items, path);
  } else if (typeof value === 'object' && shape.fields) {
    for (const [name, field] of Object.entries(shape.fields)) {
      yield* visit(Reflect.get(value, name), field, path ? `${path}.${name}` : name);
    }
  }
}

/** Every reference in a record, in the order of its fields; list positions are not part of the path. */
export function referencesOf(record: object, shape: Shape): readonly OutgoingReference[] {
  return [...visit(record, shape, '')];
}

/** A record with the collection it is in. */
export interface Located {
  readonly collection: CollectionName;
  readonly record: RecordHead;
}

/** Turns references round: for each record, by `collection/id`, who refers to it. */
export function backLinksOf(
  records: Iterable<Located>,
  shapes: Readonly<Record<CollectionName, Shape>>,
): ReadonlyMap<string, readonly BackLink[]> {
  const links = new Map<string, BackLink[]>();
  for (const { collection, record } of records) {
    const seen = new Set<string>();
    for (const { field, collection: to, id } of referencesOf(record, shapes[collection])) {
      const key = `${to}/${id}`;
      if (seen.has(`${key} ${field}`)) continue;
      seen.add(`${key} ${field}`);
      const list = links.get(key) ?? [];
      links.set(key, list);
      list.push({ collection, id: record.id, field });
    }
  }
  return links;
}
