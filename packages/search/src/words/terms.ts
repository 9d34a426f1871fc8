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

/** The words within a compound of `cyber`: people write `cyber attack`, `cyber-attack` and `cyberattack`. */
function parts(word: string): readonly string[] {
  const rest = /^cyber(\p{L}{3,})$/u.exec(word)?.[1];
  return rest === undefined ? [] : ['cyber', rest];
}

/** The terms by which a folded word is found: its comparable form, those of its parts, and the month and year of a day. */
export function termsOf(word: string): readonly string[] {
  const date = /^(\d{4})-\d{2}/.exec(word);
  if (date) return [...new Set([word, date[0], date[1] ?? ''])];
  return [word, ...parts(word)].map(comparable);
}
