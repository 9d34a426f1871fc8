import { packed } from './packed.ts';

/** A code unit outside ASCII as JSON escapes it. */
function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A JSON text as a string literal in ASCII alone, so that it takes a byte a character in memory and is read twice as fast. */
function literal(json: string): string {
  return JSON.stringify(json.replace(/[^\0-\x7f]/g, escaped));
}

/** A value as a call of JSON.parse, which engines read faster than an object literal. */
export function jsonLiteral(value: unknown): string {
  return `JSON.parse(${literal(JSON.stringify(value))})`;
}

/**
 * A function that unpacks a value of many objects alike when it is first called, in half the length of its JSON. What it holds is
 * no arrow function, because engines read the whole of an arrow at once, but look past other functions until they are called.
 */
export function packedLazily(value: unknown): string {
  return `lazy(function () {
  return unpack(${literal(packed(value))});
})`;
}
