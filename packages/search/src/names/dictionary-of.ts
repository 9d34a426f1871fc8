import type { Entry } from '../records/entry.js';
import { keyOf } from '../records/entry.js';
import { tokensOf } from '../words/tokens.js';
import { abbreviations } from './abbreviations.js';
import { createDictionary, type Dictionary } from './dictionary.js';
import { formsOf } from './forms.js';
import { senses } from './senses.js';

/** The ends of a symbol that still name it: `A/RES/78/237`, `RES/78/237`, `78/237`; at least two parts, the last a number. */
function endsOf(symbol: string): readonly string[] {
  const words = tokensOf(symbol.replaceAll('-', ' ')).map(({ word }) => word);
  if (!words.some((word) => /\d/.test(word))) return [];
  return words.slice(0, -1).map((_, index) => words.slice(index).join(' '));
}

function isSymbol(code: string): boolean {
  return code.includes('/');
}

/** The names of everything known: of records by their descriptors, of meanings by the tables of abbreviations and senses. */
export function dictionaryOf(entries: readonly Entry[]): Dictionary {
  const dictionary = createDictionary();
  for (const group of abbreviations) {
    for (const name of group) dictionary.add(name, `meaning/${group[0]}`);
  }
  for (const group of senses) {
    for (const word of group) dictionary.add(word, `sense/${group[0]?.replaceAll(' ', '-')}`);
  }
  for (const entry of entries) {
    const key = keyOf(entry);
    const { code, short, names } = entry;
    if (code !== null && isSymbol(code)) {
      for (const end of endsOf(code)) dictionary.add(end, key, { symbol: true });
    }
    for (const name of [code ?? '', short, ...names].flatMap(formsOf)) dictionary.add(name, key);
  }
  return dictionary;
}
