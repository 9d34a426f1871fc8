import { address, link, type Pairs } from '../links.js';
import type { Service } from '../service.js';

/** A header with this address in all its formats would be too long for many clients. */
const longest = 1_000;

/** Links to the same in its other formats; none where the address is very long. */
export function otherFormats(
  { apiUrl }: Service,
  path: string,
  given: Pairs,
  suffix: string,
  suffixes: Readonly<Record<string, string>>,
): readonly string[] {
  const query = address('', given);
  if (query.length > longest) return [];
  return Object.entries(suffixes)
    .filter(([other]) => `.${other}` !== suffix)
    .map(([other, mediaType]) => link(`${apiUrl}${path}.${other}${query}`, 'alternate', mediaType));
}
