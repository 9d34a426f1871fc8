/** Where a kind's records refer to others, as the domain's generated shapes say it. */
interface Shape {
  readonly reference?: string;
  readonly items?: Shape;
  readonly fields?: Readonly<Record<string, Shape>>;
}

type Fields = Readonly<Record<string, unknown>>;

/** What the world has no more of: a copy of them would be no growth of the record. */
const fixed = new Set(['states', 'tracks', 'pillars']);

const growth = 10;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function renamed(value: unknown, { reference, items, fields }: Shape, end: string): unknown {
  if (typeof value === 'string') return reference === undefined || fixed.has(reference) ? value : `${value}${end}`;
  if (Array.isArray(value)) return items ? value.map((item) => renamed(item, items, end)) : value;
  if (!isFields(value)) return value;
  if (reference === '*') return fixed.has(String(value.collection)) ? value : { ...value, id: `${value.id}${end}` };
  if (!fields) return value;
  const inside = (name: string, field: unknown) => {
    const shape = fields[name];
    return shape ? renamed(field, shape, end) : field;
  };
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, inside(name, field)]));
}

function copy(record: Fields, shape: Shape, number: number): unknown {
  const copied = renamed(record, shape, `-${number}`);
  return isFields(copied) ? { ...copied, id: `${record.id}-${number}` } : record;
}

/** Ten records for each, but for states, tracks and pillars: nine copies that refer to the copies of what the record refers to. */
export function grown(
  records: Readonly<Record<string, readonly Fields[]>>,
  shapes: Readonly<Record<string, Shape>>,
): Readonly<Record<string, readonly unknown[]>> {
  const of = (name: string, list: readonly Fields[]) => {
    const shape = shapes[name];
    if (!shape || fixed.has(name)) return list;
    return Array.from({ length: growth }, (_, number) =>
      number === 0 ? list : list.map((record) => copy(record, shape, number)),
    ).flat();
  };
  return Object.fromEntries(Object.entries(records).map(([name, list]) => [name, of(name, list)]));
}
