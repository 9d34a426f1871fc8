/** The links of a `Link` header, in their order. */
export function everyLink(headers: Headers) {
  const values = (headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="([^"]+)"(?:; type="([^"]+)")?/g);
  return [...values].map(([, url = '', relation = '', type = '']) => ({ url, relation, type }));
}

/** The addresses of a `Link` header by relation: of several the first. */
export function linksOf(headers: Headers): ReadonlyMap<string, string> {
  return new Map(
    everyLink(headers)
      .toReversed()
      .map(({ relation, url }) => [relation, url]),
  );
}
