import { comparable } from './comparable.js';
import { fold } from './fold.js';
import { remembered } from './remembered.js';

/** What is read from a stretch of letters and digits, wherever it stands. */
interface Word {
  /** Folded; a tally with plain hyphens. */
  readonly word: string;
  /** The form in which the word is compared. */
  readonly key: string;
  /** Written as an abbreviation: at least two capitals, as `OEWG` and `PoA`. */
  readonly capitals: boolean;
}

/** A word, number, tally or day of a text. */
export interface Token extends Word {
  /** Position in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Joined to the next token by a hyphen. */
  readonly joined: boolean;
}

/** A tally; a day; a Chinese character; a word or a number. */
const pattern =
  /(?<![\p{L}\p{N}/-])\d{1,3}[-\u2010-\u2015\u2212]\d{1,3}[-\u2010-\u2015\u2212]\d{1,3}(?![\p{L}\p{N}/-])|(?<![\p{L}\p{N}])\d{4}-\d{2}(?:-\d{2})?(?![\p{L}\p{N}])|\p{Script=Han}|(?:(?<![\p{L}\p{N}])[Cc]o-(?=\p{L}))?(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
const abbreviation = /\p{Lu}.*\p{Lu}/u;
const hyphens = '-\u2010\u2011';

const read = remembered((found): Word => {
  const folded = fold(found);
  const word = /^\d/.test(folded) ? folded.replace(/[\u2010-\u2015\u2212]/g, '-') : folded.replace(/^co-/, 'co');
  return { word, key: comparable(word), capitals: abbreviation.test(found) };
});

function isJoined(text: string, end: number): boolean {
  return end < text.length && hyphens.includes(text.charAt(end)) && /^[\p{L}\p{N}]/u.test(text.slice(end + 1, end + 3));
}

/**
 * The tokens of a text, in any script. Chinese characters stand alone, since names are found as sequences; three numbers
 * with dashes between them are a tally, and `YYYY-MM` and `YYYY-MM-DD` are
 * days; `co-operation` is one word.
 */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    const { word, key, capitals } = read(found);
    const end = index + found.length;
    return { word, key, capitals, start: index, end, joined: isJoined(text, end) };
  });
}

const inWords =
  /\b(\d{1,3})(?: votes?)? in favou?r[,;]?(?: to| and)? (\d{1,3})(?: votes?)? against(?: \([^()]*\))?[,;]?(?: and)?(?: with)? (\d{1,3}|no) absten/gi;

/** A tally put in words, as `158 in favour to 10 against, with 12 abstentions`, and where it stands. */
export function talliesInWords(text: string): readonly Pick<Token, 'word' | 'start' | 'end'>[] {
  if (!text.includes('against')) return [];
  return [...text.matchAll(inWords)].map(({ 0: found, 1: yes, 2: no, 3: abstaining, index }) => ({
    word: `${yes}-${no}-${abstaining === 'no' ? 0 : abstaining}`,
    start: index,
    end: index + found.length,
  }));
}

/** Whether a word is a tally: in favour, against, abstaining. */
export function isTally(word: string): boolean {
  return /^\d{1,3}-\d{1,3}-\d{1,3}$/.test(word);
}
