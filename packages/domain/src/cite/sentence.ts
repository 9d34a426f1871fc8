import { author, type Cited, container } from './cited.js';

/** A citation in one line, as it stands in a note. */
export function sentenceOf({ title, issued, note, url }: Cited): string {
  return `${author} (${issued.slice(0, 4)}). “${title}”. ${container}. ${note}. ${url}`;
}
