import { hidden, withoutBracketed } from './brackets.ts';
import type { Paragraph } from './plain-text.ts';

/** A sentence of a text. */
export interface Sentence {
  readonly text: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
}

const end = /[.!?][”"’]?\s+(?=[“"‘(]?\p{Lu})/gu;
const abbreviated = /\b(?:Mr|Mrs|Ms|Dr|Prof|St|Dem|Fed|Rep|No|Nos|para|paras|op|Art|Vol|resp|approx|[A-Z])\.[”"’]?\s+$/;

/** Where sentences of a text end and others begin. What stands in brackets ends none. */
export function sentenceEnds(text: string): readonly number[] {
  const open = withoutBracketed(text).replaceAll(hidden, '_');
  return [...open.matchAll(end)]
    .map((match) => match.index + match[0].length)
    .filter((at) => !abbreviated.test(open.slice(0, at)));
}

/** The sentences of a paragraph. */
export function sentencesOf({ text, lineAt }: Paragraph): readonly Sentence[] {
  const ends = sentenceEnds(text);
  return [0, ...ends].map((start, index) => ({
    text: text.slice(start, ends[index] ?? text.length).trim(),
    line: lineAt(start),
  }));
}
