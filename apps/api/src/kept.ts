/** Things kept by key up to a number of bytes; the ones not asked for longest make room. */
export interface Kept<T> {
  get(key: string): T | undefined;
  /** Keeps a thing; one larger than the whole room is not kept. */
  set(key: string, thing: T, bytes: number): void;
}

/** Room for things worth `capacity` bytes in all. */
export function keepUpTo<T>(capacity: number): Kept<T> {
  const things = new Map<string, { readonly thing: T; readonly bytes: number }>();
  let used = 0;

  function drop(key: string): void {
    used -= things.get(key)?.bytes ?? 0;
    things.delete(key);
  }

  return {
    get(key) {
      const found = things.get(key);
      if (!found) return undefined;
      things.delete(key);
      things.set(key, found);
      return found.thing;
    },
    set(key, thing, bytes) {
      drop(key);
      if (bytes > capacity) return;
      for (const oldest of things.keys()) {
        if (used + bytes <= capacity) break;
        drop(oldest);
      }
      things.set(key, { thing, bytes });
      used += bytes;
    },
  };
}
