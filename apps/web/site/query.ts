/** A query as Next hands it over. */
export type RawQuery = Readonly<Record<string, string | string[] | undefined>>;

/** The first value of each name. */
export function singleValues(query: RawQuery): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]): [string, string][] => {
      const first = [value].flat()[0];
      return first ? [[name, first]] : [];
    }),
  );
}

/** Every value of a name, the empty ones left out. */
export function valuesOf(query: RawQuery, name: string): readonly string[] {
  return [query[name] ?? []].flat().filter((value) => value !== '');
}
