import type { CollectionName } from '@acquis/domain';
import { componentOf } from './component-name.js';
import { components } from './components.js';

const prefix = '#/components/schemas/';

function* namedIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === '$ref' && typeof inner === 'string' && inner.startsWith(prefix)) yield inner.slice(prefix.length);
    else yield* namedIn(inner);
  }
}

/** A schema and those it rests on, by name. */
function withAllItNeeds(name: string, all: Readonly<Record<string, object>>): ReadonlyMap<string, object> {
  const needed = new Map<string, object>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const schema = all[next];
    if (schema === undefined || needed.has(next)) continue;
    needed.set(next, schema);
    open.push(...namedIn(schema));
  }
  return needed;
}

let made: Readonly<Record<string, object>> | undefined;

function everyComponent(): Readonly<Record<string, object>> {
  made ??= components([]);
  return made;
}

/**
 * The JSON Schema (2020-12) of a collection's records as answers hold them, complete in itself.
 *
 * @param id its address; left out: it has none
 */
export function recordSchema(name: CollectionName, id?: string): object {
  const component = componentOf(name);
  const needed = withAllItNeeds(component, everyComponent());
  const definitions = [...needed].filter(([each]) => each !== component);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(id === undefined ? {} : { $id: id }),
    title: component,
    ...needed.get(component),
    ...(definitions.length > 0 ? { $defs: Object.fromEntries(definitions) } : {}),
  };
  return JSON.parse(
    JSON.stringify(schema).replaceAll(`"${prefix}${component}"`, '"#"').replaceAll(`"${prefix}`, '"#/$defs/'),
  );
}
