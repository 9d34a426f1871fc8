import type { CollectionName } from '../generated/kind-names.js';
import { shapes } from '../generated/shapes.js';
import { isCollection } from './find.js';
import { listed } from './present.js';
import type { Shape } from './shape.js';
import type { View } from './view.js';

/** Records that others refer to, by collection and id. */
export type Included = Readonly<Record<string, Readonly<Record<string, object>>>>;

function* visit(shape: Shape, path: string): Generator<string> {
  if (shape.reference !== undefined) yield path;
  else if (shape.items) yield* visit(shape.items, path);
  else
    for (const [name, field] of Object.entries(shape.fields ?? {}))
      yield* visit(field, path === '' ? name : `${path}.${name}`);
}

/** The paths of the fields of a kind of record that refer to other records, in their order; `id` is no reference. */
export function referenceFields(name: CollectionName): readonly string[] {
  return [...visit(shapes[name], '')].filter((path) => path !== 'id');
}

function shown<K extends CollectionName>(view: View, name: K, id: string): object | undefined {
  const record = view.of(name).lookup(id);
  return record && listed(view, name, record);
}

/**
 * The records that some records refer to by some of their fields, as they are in lists.
 *
 * @param paths of the {@link referenceFields}
 */
export function referred(
  view: View,
  name: CollectionName,
  records: readonly { readonly id: string }[],
  paths: readonly string[],
): Included {
  const included = new Map<string, Map<string, object>>();
  for (const { field, collection, id } of records.flatMap((each) =>
    view.references({ collection: name, id: each.id }),
  )) {
    if (!paths.includes(field) || !isCollection(collection)) continue;
    const known = included.get(collection) ?? new Map<string, object>();
    included.set(collection, known);
    const record = known.get(id) ?? shown(view, collection, id);
    if (record) known.set(id, record);
  }
  return Object.fromEntries([...included].map(([collection, known]) => [collection, Object.fromEntries(known)]));
}
