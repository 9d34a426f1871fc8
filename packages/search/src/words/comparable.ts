import { oneSpelling } from './spelling.js';
import { stem } from './stem.js';

const kept = new Map<string, string>();

/** The form in which a folded word is compared: one spelling, without its ending. */
export function comparable(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const made = stem(oneSpelling(word));
  if (kept.size > 100_000) kept.clear();
  kept.set(word, made);
  return made;
}
