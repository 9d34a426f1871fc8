import type { CollectionName } from '../generated/kinds.js';
import { descriptorOf, everyName } from './descriptor.js';

/** A text as words, between spaces. */
function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean)
    .join(' ')} `;
}

/**
 * Whether a text calls a thing by name: in the plural anywhere, or in the singular as its first or last words, for inside a
 * text the singular mostly qualifies something else ("responsible state behaviour").
 */
export function callsByName(text: string, { one, many }: { readonly one: string; readonly many: string }): boolean {
  const words = spaced(text);
  const singular = spaced(one);
  return words.includes(spaced(many)) || words.startsWith(singular) || words.endsWith(singular);
}

/** The collections a text calls by name, in the order in which collections are listed: "past processes" calls one. */
export function collectionsCalled(text: string): readonly CollectionName[] {
  return everyName
    .filter((name) => callsByName(text, descriptorOf(name).label))
    .sort((a, b) => descriptorOf(a).order - descriptorOf(b).order);
}
