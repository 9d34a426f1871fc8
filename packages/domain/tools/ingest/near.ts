import { type Act, actIn } from './act.ts';
import type { Sentence } from './sentences.ts';
import { isNamed, isSame, type Symbols, symbolsIn } from './symbols.ts';

/** A sentence and the paragraph it stands in, counted from 0. */
export interface Heard extends Sentence {
  readonly paragraph: number;
}

/** The sentence that a symbol or a title of an act is taken from, where it is not the act's own. */
export interface Lender extends Pick<Act, 'organ' | 'verb'>, Pick<Heard, 'line' | 'paragraph'> {}

/** Something read from a text, and the earlier sentence it stands in; null: in the sentence of the act. */
export interface Near<T> {
  readonly value: T;
  readonly from: Lender | null;
}

const quoted = /[“"]([^“”"]{12,}?)[,.]?[”"]/g;
const saying =
  /\b(?:said|says|saying|stat(?:ed|ing)|stress(?:ed|ing)|add(?:ed|ing)|ask(?:ed|ing)|warn(?:ed|ing)|declar(?:ed|ing)|repl(?:ied|ying)|not(?:ed|ing)|recall(?:ed|ing))(?:\s+that)?[,:]?\s*$/i;
/** How far a title stands from its symbol: `“…” (contained in document A/C.1/81/L.7)`. */
const beside = 60;

const lender = ({ text, line, paragraph }: Heard): Lender => {
  const { organ, verb } = actIn(text, text.length);
  return { line, paragraph, organ, verb };
};

interface Title {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Titles begin with a capital, and nobody says them. */
function titlesIn(text: string): readonly Title[] {
  return [...text.matchAll(quoted)]
    .filter(({ index }) => !saying.test(text.slice(0, index)))
    .map(({ 0: whole, 1: inside = '', index }) => ({ text: inside.trim(), start: index, end: index + whole.length }))
    .filter(({ text: title }) => /^[\p{Lu}\d]/u.test(title) && /\s\S+\s/.test(title));
}

function placeOf(symbol: string, text: string): number {
  const short = symbol.slice(symbol.lastIndexOf('/L.') + 1);
  return text.includes(symbol) ? text.indexOf(symbol) : text.indexOf(short);
}

/** The title in a sentence: of several the last before the symbol. */
function titleIn(text: string, symbol?: string): string | null {
  const titles = titlesIn(text);
  const place = symbol === undefined ? -1 : placeOf(symbol, text);
  return (titles.findLast(({ end }) => end <= place) ?? titles[0])?.text ?? null;
}

/** The title right beside a symbol, in full. */
function titleBeside(text: string, symbol: string): string | null {
  const place = text.indexOf(symbol);
  if (place === -1) return null;
  const near = ({ start, end }: Title) => (end <= place ? place - end : start - place - symbol.length) <= beside;
  return titlesIn(text).findLast(near)?.text ?? null;
}

/** The symbols of an act: of its clause or sentence, else of the sentence before it in its paragraph that names one. */
export function symbolsNear(
  own: readonly string[],
  before: readonly Heard[],
  paragraph: number,
  whole: string,
): Near<Symbols> {
  const [first = '', ...rest] = own;
  const named = [first, ...rest].map((text) => symbolsIn(text, whole)).find(isNamed);
  if (named) return { value: named, from: null };
  const numbered = [first, ...rest].map((text) => symbolsIn(text, whole)).find(({ mentioned }) => mentioned.length > 0);
  if (numbered) return { value: { ...numbered, resolutions: numbered.mentioned.slice(0, 1) }, from: null };
  return symbolsBefore(before, paragraph, whole) ?? { value: symbolsIn(first, whole), from: null };
}

/** The symbols of the last sentence of a paragraph that names any; undefined: none does. */
export function symbolsBefore(
  before: readonly Heard[],
  paragraph: number,
  whole: string,
): { readonly value: Symbols; readonly from: Lender } | undefined {
  const place = before.findLast(
    (sentence) => sentence.paragraph === paragraph && isNamed(symbolsIn(sentence.text, whole)),
  );
  return place && { value: symbolsIn(place.text, whole), from: lender(place) };
}

/**
 * The title of an act: in its clause or sentence; else in its paragraph, back to where another text is named; else, anywhere
 * before it, right beside the symbol of the act.
 */
export function titleNear(
  own: readonly string[],
  symbols: Symbols,
  before: readonly Heard[],
  paragraph: number,
  whole: string,
): Near<string | null> {
  const symbol = symbols.drafts[0] ?? symbols.resolutions[0];
  const mine = own.map((text) => titleIn(text, symbol)).find((title) => title !== null);
  if (mine) return { value: mine, from: null };
  for (const sentence of before.filter((heard) => heard.paragraph === paragraph).reverse()) {
    const there = symbolsIn(sentence.text, whole);
    if (isNamed(there) && !isSame(there, symbols)) break;
    const title = titleIn(sentence.text, symbol);
    if (title) return { value: title, from: lender(sentence) };
  }
  for (const sentence of symbol === undefined ? [] : [...before].reverse()) {
    const title = titleBeside(sentence.text, symbol ?? '');
    if (title) return { value: title, from: lender(sentence) };
  }
  return { value: null, from: null };
}
