type Json = null | boolean | number | string | Json[] | { readonly [key: string]: Json };

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(textsIn);
}

/** The texts that stand more than once and are longer than the number that stands for them; the most frequent first. */
function repeatedTexts(value: Json): readonly string[] {
  const times = new Map<string, number>();
  for (const text of textsIn(value)) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times]
    .filter(([text, count]) => count > 1 && text.length > 2)
    .sort(([, a], [, b]) => b - a)
    .map(([text]) => text);
}

/** A value as the JSON text that `unpack` of the domain reads: its keys and its repeated texts once, in tables. */
export function packed(data: unknown): string {
  const plain: Json = JSON.parse(JSON.stringify(data));
  const texts = repeatedTexts(plain);
  const placeOf = new Map(texts.map((text, place) => [text, place]));
  const shapes = new Map<string, number>();
  function pack(part: Json): Json {
    if (typeof part === 'string') return placeOf.get(part) ?? part;
    if (typeof part === 'number') return [1, part];
    if (part === null || typeof part === 'boolean') return part;
    if (Array.isArray(part)) return [0, ...part.map(pack)];
    const keys = JSON.stringify(Object.keys(part));
    const shape = shapes.get(keys) ?? shapes.size;
    shapes.set(keys, shape);
    return [2 + shape, ...Object.values(part).map(pack)];
  }
  const value = pack(plain);
  return JSON.stringify({ shapes: [...shapes.keys()].map((keys): unknown => JSON.parse(keys)), texts, value });
}
