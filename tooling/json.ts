/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | Fields;

/** An object of JSON. */
export interface Fields {
  readonly [name: string]: Json;
}

/** Whether a value is an object, and neither a list nor null. */
export function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a value; none where it is no object. */
export function fieldsOf(value: Json | undefined): Fields {
  return isFields(value) ? value : {};
}

/** The items of a value; none where it is no list. */
export function itemsOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** The value at a path of field names; undefined where there is none. */
export function valueAt(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((found, name) => fieldsOf(found)[name], value);
}
