import { graphemesOf } from './graphemes.js';

/** Latin, Cyrillic, dashes, quotes, box drawing and geometric shapes: one column a character, as nearly all of the record. */
const narrow = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0400-\u0482\u2010-\u2027\u2500-\u25fc]*$/;

/** Blocks whose characters take two columns: Hangul, Han, kana and their punctuation, fullwidth forms. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

const emoji = /^\p{Emoji_Presentation}|\ufe0f/u;

/** Combining and invisible characters by themselves. */
const invisible = /^[\p{Mark}\p{Format}\p{Control}\p{Default_Ignorable_Code_Point}]*$/u;

function graphemeCells(grapheme: string): number {
  if (invisible.test(grapheme)) return 0;
  return wide.test(grapheme) || emoji.test(grapheme) ? 2 : 1;
}

/** Terminal columns a text takes: two for each wide character, none for a combining one. */
export function cells(text: string): number {
  if (narrow.test(text)) return text.length;
  let sum = 0;
  for (const { segment } of graphemesOf(text)) sum += graphemeCells(segment);
  return sum;
}

/** The longest beginning of a text that fits, and what is left; at least one character is taken. */
export function splitAt(text: string, width: number): readonly [head: string, rest: string] {
  let [used, length] = [0, 0];
  for (const { segment } of graphemesOf(text)) {
    const next = used + cells(segment);
    if (next > width && length > 0) break;
    [used, length] = [next, length + segment.length];
  }
  return [text.slice(0, length), text.slice(length)];
}
