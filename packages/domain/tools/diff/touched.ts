import { descriptorOf } from '../../src/core/descriptor.ts';
import { isCollection } from '../../src/core/find.ts';
import { referencesOf } from '../../src/core/references.ts';
import { count, listInWords } from '../../src/core/words.ts';
import type { CollectionName } from '../../src/generated/kinds.ts';
import { schemas } from '../../src/generated/schemas.ts';
import type { Data } from '../files.ts';
import { shapesOf } from '../generate/shapes.ts';
import { groupBy } from '../group.ts';
import { type Field, fieldOf, fieldWithin } from '../schema.ts';

interface Version {
  readonly collection: CollectionName;
  readonly id: string;
  readonly value: object;
}

const shown = 8;

/** Of the schemas as they are: the generated shapes are empty in a clone nothing was built in. */
const shapes = shapesOf(schemas);

/** Every record as it stands, by page; a vote by member belongs to the page of its decision. */
function versions({ records, votes }: Data): Map<string, Version> {
  const beside = new Map(votes.map(({ decision, value }) => [`decisions/${decision}`, value]));
  return new Map(
    records.flatMap(({ collection, id, value }): [string, Version][] => {
      const key = `${collection}/${id}`;
      return isCollection(collection)
        ? [[key, { collection, id, value: { ...Object(value), votes: beside.get(key) } }]]
        : [];
    }),
  );
}

/** Whether a value dates something that happens, as `on` does wherever it is a date. */
function isDated(value: unknown, field: Field | undefined): boolean {
  if (Array.isArray(value)) return value.some((item) => isDated(item, field?.element));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => {
    const own = fieldWithin(field, name);
    return (name === 'on' && own?.typeName === 'Edtf' && inner !== null) || isDated(inner, own);
  });
}

function first(items: readonly string[]): string {
  return items.length > shown
    ? `${items.slice(0, shown).join(', ')} and ${items.length - shown} more`
    : items.join(', ');
}

/** The pages and feeds in which a reader meets the change from one state of the data to another. */
export function touchedBy(before: Data, after: Data): readonly string[] {
  const [old, now] = [versions(before), versions(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  const changed = keys.flatMap((key) => {
    const both = [old.get(key), now.get(key)];
    return JSON.stringify(both[0]?.value) === JSON.stringify(both[1]?.value)
      ? []
      : both.filter((one) => one !== undefined);
  });
  if (changed.length === 0) return [];
  const own = [...new Set(changed.map(({ collection, id }) => `${collection}/${id}`))];
  const named = new Set(
    changed.flatMap(({ collection, value }) =>
      referencesOf(value, shapes[collection] ?? {}).map((reference) => `${reference.collection}/${reference.id}`),
    ),
  );
  const others = groupBy(
    [...named].filter((key) => !own.includes(key)),
    (key) => key.split('/')[0] ?? '',
  );
  const counted = [...others].flatMap(([name, pages]) => {
    if (!isCollection(name)) return [];
    const { one, many } = descriptorOf(name).label;
    return [count(pages.length, one, many)];
  });
  const areDated = changed.some(({ collection, value }) => isDated(value, fieldOf(schemas[collection])));
  const feeds = [...new Set(changed.map(({ collection }) => `/v1/${collection}.atom`))];
  return [
    `Pages: ${first(own.map((key) => `/${key}`))}${counted.length > 0 ? `; and those of what they name, ${listInWords(counted)}` : ''}.`,
    `Feeds: ${[...feeds, ...(areDated ? ['/v1/timeline.atom', '/v1/timeline.ics'] : [])].join(', ')}.`,
  ];
}
