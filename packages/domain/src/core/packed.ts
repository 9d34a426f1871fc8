/** A JSON value whose keys and repeated texts stand once, in tables. */
interface Packed<T> {
  /** The keys of the objects, each combination once. */
  readonly shapes: readonly (readonly string[])[];
  /** The texts that stand more than once; a number in the value is a place in here. */
  readonly texts: readonly string[];
  /** The value: a list as `[0, …items]`, a number as `[1, number]`, an object as `[2 + its shape, …values]`. */
  readonly value: T;
}

/**
 * Reads a packed JSON text. The record is packed because a program that imports it reads the whole text before it asks for
 * anything: packed it has half the length, and is as quick to unpack as plain JSON is to parse.
 *
 * @param text what `packed` of the data tools has written
 */
export function unpack<T>(text: string): T {
  const packed: Packed<T> = JSON.parse(text);
  const { shapes, texts } = packed;
  // Engines copy an object whose keys they know faster than they add keys to an empty one.
  const blanks = shapes.map((keys) => Object.fromEntries(keys.map((key): [string, unknown] => [key, null])));
  function read(part: unknown): unknown {
    if (typeof part === 'number') return texts[part];
    if (!Array.isArray(part)) return part;
    const kind: number = part.shift();
    if (kind === 1) return part[0];
    part.forEach((item, place) => {
      part[place] = read(item);
    });
    if (kind === 0) return part;
    const whole = { ...blanks[kind - 2] };
    shapes[kind - 2]?.forEach((key, place) => {
      whole[key] = part[place];
    });
    return whole;
  }
  return Object.assign(packed, { value: read(packed.value) }).value;
}
