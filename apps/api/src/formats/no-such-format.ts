import { notAcceptable } from '../problems/not-acceptable.js';
import { Problem } from '../problems/problem.js';

/** A path that ends in a dot and letters, apart. */
export function ended(path: string): { readonly stem: string; readonly ending: string } | undefined {
  const [, stem, ending] = /^(.+?)\.([a-z]\w*)$/i.exec(path) ?? [];
  return stem === undefined || ending === undefined ? undefined : { stem, ending };
}

/** The refusal of an ending of a path that names none of the formats there are. */
export function noSuchFormat(ending: string, suffixes: Readonly<Record<string, string>>): Problem {
  const known = Object.keys(suffixes).map((suffix) => `.${suffix}`);
  const detail = `There is no ".${ending.slice(0, 40)}" of it; end the path in ${known.slice(0, -1).join(', ')} or ${known.at(-1)}.`;
  return new Problem(notAcceptable, { detail, accepted: Object.values(suffixes) });
}
