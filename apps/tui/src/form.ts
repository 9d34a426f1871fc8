import { nearest } from '@acquis/domain';
import type { Asked } from './answer.js';
import { Failure } from './failure.js';

/** In which form an answer is given: text for people, the others for programs. */
export type Form = 'text' | 'json' | 'csv' | 'ndjson';

const forms: readonly Exclude<Form, 'text'>[] = ['json', 'csv', 'ndjson'];

/**
 * The form asked for.
 *
 * @throws Failure when several are
 */
export function formOf(asked: Asked): Form {
  const [form, another] = forms.filter((each) => asked[each]);
  if (another) throw new Failure(2, `--${form} and --${another} exclude each other; give one of them.`);
  return form ?? 'text';
}

/**
 * Refuses the forms of programs where a command prints one text.
 *
 * @throws Failure when one is asked for; it says what is printed instead
 */
export function inOneForm(asked: Asked, printed: string, instead: readonly string[]): void {
  const form = formOf(asked);
  if (form !== 'text') throw new Failure(2, `${printed}; it has no --${form}.`, instead);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * An answer with only the fields asked for, and its id.
 *
 * @throws Failure when none of what is answered has such a field
 */
export function withFields(data: unknown, fields: readonly string[] | undefined): unknown {
  if (!fields) return data;
  const items = (Array.isArray(data) ? data : [data]).filter(isObject);
  const known = [...new Set(items.flatMap((item) => Object.keys(item)))];
  const unknown = fields.find((field) => !known.includes(field));
  if (items.length > 0 && unknown !== undefined) {
    const [near] = nearest(unknown, known, 1);
    const meant = near === undefined ? '' : ` Did you mean ${near}?`;
    throw new Failure(2, `"${unknown}" is no field of this answer; expected ${known.join(', ')}.${meant}`);
  }
  const wanted = new Set(['id', ...fields]);
  const picked = (item: unknown) =>
    isObject(item) ? Object.fromEntries(Object.entries(item).filter(([name]) => wanted.has(name))) : item;
  return Array.isArray(data) ? data.map(picked) : picked(data);
}

/** The columns of what is answered where no schema says them: every field, objects flattened, in the order met. */
export function columnsIn(items: readonly unknown[], before = ''): readonly string[] {
  const columns = items.flatMap((item) =>
    isObject(item)
      ? Object.entries(item).flatMap(([name, value]) => {
          const inner = Array.isArray(value) ? value : [value];
          const path = `${before}${name}`;
          return inner.length > 0 && inner.every(isObject) ? columnsIn(inner, `${path}.`) : [path];
        })
      : [],
  );
  const unique = [...new Set(columns)];
  return unique.filter((column) => !unique.some((other) => other.startsWith(`${column}.`)));
}
