/** Values by name, as a path or a query takes them; several values of one name are a list. */
export type Values = Readonly<Record<string, unknown>>;

/** What fills in an address. */
export interface Filling {
  readonly path?: Values | undefined;
  readonly query?: Values | undefined;
}

function segment(path: string, name: string, value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (text === '' || text === '.' || text === '..') {
    throw new TypeError(
      `${path}: expected text for "${name}" in params.path, found ${JSON.stringify(value) ?? 'nothing'}`,
    );
  }
  return encodeURIComponent(text);
}

function search(query: Values): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((each) => each !== undefined && each !== null)
      .map((each): [string, string] => [name, String(each)]),
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/**
 * A path of the OpenAPI document with its parameters filled in, and the suffix of a format at its end.
 * @throws TypeError for a parameter of the path that is missing
 */
export function addressOf(path: string, { path: values = {}, query = {} }: Filling, suffix?: string): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => segment(path, name, values[name]));
  return `${filled}${suffix === undefined ? '' : `.${suffix}`}${search(query)}`;
}
