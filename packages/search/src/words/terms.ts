import { comparable } from './comparable.js';
import { remembered } from './remembered.js';

/** The words within a compound of `cyber`: people write `cyber attack`, `cyber-attack` and `cyberattack`. */
function parts(word: string): readonly string[] {
  if (!word.startsWith('cyber')) return [];
  const rest = /^cyber(\p{L}{3,})$/u.exec(word)?.[1];
  return rest === undefined ? [] : ['cyber', rest];
}

/** The terms by which a folded word is found: its comparable form, those of its parts, and the month and year of a day. */
export const termsOf = remembered((word): readonly string[] => {
  const date = word.length > 6 && /^(\d{4})-\d{2}/.exec(word);
  if (date) return [...new Set([word, date[0], date[1] ?? ''])];
  return [word, ...parts(word)].map(comparable);
});
