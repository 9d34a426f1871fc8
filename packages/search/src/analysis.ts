import type { Dictionary } from './names/dictionary.js';
import { stopWords } from './words/stop-words.js';
import { termsOf } from './words/terms.js';
import { type Token, talliesInWords, tokensOf } from './words/tokens.js';

/** A term of a text and the stretch it was read from, in UTF-16 code units. */
export interface Occurrence {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly of: 'word' | 'name' | 'symbol';
}

/**
 * The terms of a text: its words in the form in which they are compared, and the things its names stand for.
 *
 * @param strict abbreviations count only where they are written in capitals, as in the record's texts
 */
export function analyse(text: string, dictionary: Dictionary, strict: boolean): readonly Occurrence[] {
  return occurrencesIn(text, tokensOf(text), dictionary, strict);
}

/** The terms of a text whose tokens were read. */
export function occurrencesIn(
  text: string,
  tokens: readonly Token[],
  dictionary: Dictionary,
  strict: boolean,
): readonly Occurrence[] {
  const occurrences: Occurrence[] = [];
  for (const [index, { word, start, end, joined }] of tokens.entries()) {
    const next = tokens[index + 1];
    if (joined && next) {
      for (const term of termsOf(word + next.word)) occurrences.push({ term, start, end: next.end, of: 'word' });
    }
    if (stopWords.has(word)) continue;
    for (const term of termsOf(word)) occurrences.push({ term, start, end, of: 'word' });
  }
  for (const { word, start, end } of talliesInWords(text)) occurrences.push({ term: word, start, end, of: 'word' });
  for (const { from, to, concepts, symbol } of dictionary.mentions(tokens, strict)) {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    for (const term of concepts) occurrences.push({ term, start, end, of: symbol ? 'symbol' : 'name' });
  }
  return occurrences;
}
