import { type Day, latest } from './edtf.js';
import { type Dated, type Fallback, knownOn } from './known.js';
import type { RecordHead } from './record.js';
import type { Shape } from './shape.js';

/** What the redaction of a record must be able to ask. */
export interface Knowledge {
  readonly day: Day;
  /** Whether a record is known by the end of the day. */
  readonly isKnown: (collection: string, id: string) => boolean;
  readonly published: Fallback['published'];
}

type Fields = Readonly<Record<string, unknown>>;

const gone = Symbol('not known on the day');

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const entriesOf = new WeakMap<Shape, readonly (readonly [string, Shape])[]>();

function fieldsOf(shape: Shape): readonly (readonly [string, Shape])[] {
  const known = entriesOf.get(shape) ?? Object.entries(shape.fields ?? {});
  entriesOf.set(shape, known);
  return known;
}

/**
 * A record as it was known at the end of a day: facts and terms that were not public yet are left out, ends not yet reached
 * are open, references to records not yet known vanish, and prose written with hindsight is absent. A record of which nothing
 * is left out is given as it is.
 */
export function asKnown<R extends RecordHead>(record: R, shape: Shape, knowledge: Knowledge): R {
  const { day, isKnown, published } = knowledge;
  const fallback: Fallback = { citations: record.citations, recorded: record.recorded, published };
  const moved = new Map<string, string | null>();
  const hindsight = day >= (record.reviewed ?? record.recorded);

  function isStated(value: Fields, dated: 'fact' | 'term'): boolean {
    const fact: Dated = value;
    const on = dated === 'fact' ? fact.on : (value.from ?? value.attestedFrom);
    return knownOn({ ...fact, on: typeof on === 'string' ? on : null }, fallback) <= day;
  }

  function reference(value: unknown, shape: Shape): unknown {
    if (value === null) return null;
    const [collection, id] = isFields(value) ? [value.collection, value.id] : [shape.reference, value];
    if (isKnown(String(collection), String(id))) return value;
    return shape.optional ? null : gone;
  }

  function object(value: Fields, shape: Shape, isRecord = false): unknown {
    if (shape.dated && !isStated(value, shape.dated)) return gone;
    const changes: Record<string, unknown> = {};
    const fields = fieldsOf(shape);
    for (const [name, field] of fields) {
      const next = visit(value[name], field, isRecord ? name : undefined);
      if (next === gone && !field.optional) return gone;
      if (next !== value[name]) changes[name] = next === gone ? null : next;
    }
    const now = (name: string) => (Object.hasOwn(changes, name) ? changes[name] : value[name]);
    for (const [name, { knownWith, sinceAct }] of fields) {
      if (knownWith && value[knownWith] !== null && now(knownWith) === null) changes[name] = null;
      if (sinceAct && !hasAct(now('events'), sinceAct)) changes[name] = Array.isArray(value[name]) ? [] : null;
    }
    if (shape.dated === 'term' && typeof value.to === 'string' && latest(value.to) > day) changes.to = null;
    if (Object.keys(changes).length === 0) return value;
    const changed = { ...value, ...changes };
    return !shape.dated && !isRecord && lostEveryReference(value, changed, shape) ? gone : changed;
  }

  function list(values: readonly unknown[], items: Shape, field: string | undefined): readonly unknown[] {
    const visited = values.map((item) => visit(item, items));
    if (visited.every((item, index) => item === values[index])) return values;
    let position = 0;
    visited.forEach((item, index) => {
      if (field !== undefined) moved.set(`${field}.${index}`, item === gone ? null : `${field}.${position}`);
      if (item !== gone) position += 1;
    });
    return visited.filter((item) => item !== gone);
  }

  function visit(value: unknown, shape: Shape, field?: string): unknown {
    if (shape.hindsight && !hindsight) return Array.isArray(value) ? [] : null;
    if (shape.onceCome) return typeof value === 'string' && latest(value) > day ? null : value;
    if (shape.reference) return reference(value, shape);
    if (Array.isArray(value)) {
      const { items } = shape;
      return items ? list(value, items, field) : value;
    }
    return isFields(value) ? object(value, shape) : value;
  }

  const whole: Fields = isFields(record) ? record : {};
  const known = object(whole, shape, true);
  const unchanged = known === whole || !isFields(known);
  if (unchanged && (hindsight || Object.keys(record.fields).length === 0)) return record;
  return { ...record, ...(unchanged ? {} : known), fields: movedFields(record.fields, moved, hindsight) };
}

function hasAct(events: unknown, act: string): boolean {
  return Array.isArray(events) && events.some((event) => isFields(event) && event.act === act);
}

/** Whether an object pointed to records and none of them is known yet: an empty shell. */
function lostEveryReference(before: Fields, after: Fields, { fields = {} }: Shape): boolean {
  const pointing = Object.keys(fields).filter((name) => fields[name]?.reference && before[name] !== null);
  return pointing.length > 0 && pointing.every((name) => after[name] === null);
}

/** Attestations of single values under the paths they have now that lists are shorter; those of values left out are gone. */
function movedFields(
  fields: RecordHead['fields'],
  moved: ReadonlyMap<string, string | null>,
  hindsight: boolean,
): RecordHead['fields'] {
  const entries = Object.entries(fields).flatMap(([path, written]) => {
    const attestation = hindsight ? written : { ...written, note: null };
    const element = /^[^.]+\.\d+/.exec(path)?.[0];
    const now = element === undefined ? undefined : moved.get(element);
    if (element === undefined || now === undefined) return [[path, attestation] as const];
    return now === null ? [] : [[now + path.slice(element.length), attestation] as const];
  });
  return Object.fromEntries(entries);
}
