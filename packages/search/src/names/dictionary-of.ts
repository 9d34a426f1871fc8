import { stateSpellings } from '@acquis/domain/spellings';
import type { Entry } from '../records/entry.js';
import { keyOf } from '../records/entry.js';
import { tokensOf } from '../words/tokens.js';
import { abbreviations } from './abbreviations.js';
import { demonyms } from './demonyms.js';
import { createDictionary, type Dictionary } from './dictionary.js';
import { formsOf } from './forms.js';
import { senses } from './senses.js';

/** The ends of a symbol that still name it: `A/RES/78/237`, `RES/78/237`, `78/237`; at least two parts, the last a number. */
function endsOf(symbol: string): readonly string[] {
  const words = tokensOf(symbol.replaceAll('-', ' ')).map(({ word }) => word);
  if (!words.some((word) => /\d/.test(word))) return [];
  return words.slice(0, -1).map((_, index) => words.slice(index).join(' '));
}

function idOf([first = '']: readonly string[]): string {
  return first.toLowerCase().replaceAll(' ', '-');
}

function isSymbol(code: string): boolean {
  return code.includes('/');
}

/** The names of everything known: of records by their descriptors, and what the tables of
 * spellings, abbreviations, adjectives and senses say means the same. */
export function dictionaryOf(entries: readonly Entry[]): Dictionary {
  const dictionary = createDictionary();
  for (const entry of entries) {
    const key = keyOf(entry);
    const { code, short, names } = entry;
    if (code !== null && isSymbol(code)) {
      for (const end of endsOf(code)) dictionary.add(end, key, { symbol: true });
    }
    for (const name of [code ?? '', short, ...names].flatMap(formsOf)) dictionary.add(name, key);
  }
  for (const group of [...stateSpellings, ...abbreviations, ...demonyms]) {
    const concepts = [`meaning/${idOf(group)}`, ...group.flatMap((name) => dictionary.conceptsOf(name))];
    for (const name of group) for (const concept of concepts) dictionary.add(name, concept);
  }
  for (const group of senses) for (const word of group) dictionary.add(word, `sense/${idOf(group)}`);
  return dictionary;
}
