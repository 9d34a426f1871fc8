/** Where a walk through a list stands, and what it is a walk through. */
export interface Position {
  /** What the list is sorted by, of the last item seen. */
  readonly key: string;
  /** The last item seen. */
  readonly id: string;
  readonly day: string;
  readonly version: string;
  /** Fingerprint of the list and its filters. */
  readonly filter: string;
}

/** Writes a position as opaque base64url text. */
export function writeCursor({ key, id, day, version, filter }: Position): string {
  const bytes = new TextEncoder().encode(JSON.stringify([key, id, day, version, filter]));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '');
}

function decode(text: string): unknown {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (char) => char.charCodeAt(0))),
    );
  } catch {
    return undefined;
  }
}

/** Reads what {@link writeCursor} wrote; undefined for any other text. */
export function readCursor(text: string): Position | undefined {
  const parts = decode(text);
  if (!Array.isArray(parts) || parts.length !== 5) return undefined;
  const [key, id, day, version, filter] = parts.map((part: unknown) => (typeof part === 'string' ? part : undefined));
  if (key === undefined || id === undefined || day === undefined || version === undefined || filter === undefined)
    return undefined;
  const position = { key, id, day, version, filter };
  return writeCursor(position) === text ? position : undefined;
}
