import type { DeepReadonly } from '@acquis/domain';
import { z } from 'zod';

/** How many entries of a list in a record are shown before the rest is left to be asked for. */
const most = { outer: 25, inner: 10 };

/** A list of a record that is not shown whole. */
export const trimmed = z.strictObject({
  field: z.string().describe('The path of the list; give it as "field" to have it whole, part by part.'),
  shown: z.int(),
  total: z.int(),
});

/** A list of a record that is not shown whole. */
export type Trimmed = DeepReadonly<z.output<typeof trimmed>>;

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function visit(value: unknown, path: string, room: number, left: Trimmed[]): unknown {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    if (list.length > room) left.push({ field: path, shown: room, total: list.length });
    return list.slice(0, room).map((each, index) => visit(each, `${path}.${index}`, most.inner, left));
  }
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      visit(field, path === '' ? name : `${path}.${name}`, room, left),
    ]),
  );
}

/** What stands at a path of a record, its long lists ended early, and which those are. */
export function shortened(
  value: unknown,
  path: string,
): { readonly value: unknown; readonly trimmed: readonly Trimmed[] } {
  const left: Trimmed[] = [];
  return { value: visit(value, path, most.outer, left), trimmed: left };
}

/** A record whose long lists end early, and which those are. */
export function withoutLongLists(record: object): {
  readonly record: Readonly<Record<string, unknown>>;
  readonly trimmed: readonly Trimmed[];
} {
  const { value, trimmed: left } = shortened(record, '');
  return { record: isFields(value) ? value : {}, trimmed: left };
}

/** The value of a record at a path such as `memberships` or `derived.backLinks`; undefined where there is none. */
export function valueAt(record: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    if (Array.isArray(value)) return /^\d{1,4}$/.test(name) ? value[Number(name)] : undefined;
    return isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }, record);
}
