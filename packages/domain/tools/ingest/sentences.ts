import { hidden, withoutBracketed } from './brackets.ts';
import type { Paragraph } from './plain-text.ts';

/** A sentence of a text. */
export interface Sentence {
  readonly text: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
}

const end = /[.!?][”"’]?\s+(?=[“"‘(]?\p{Lu})/gu;
const abbreviated = /\b(?:Mr|Mrs|Ms|Dr|Prof|St|Dem|Rep|No|Nos|para|paras|op|Art|Vol|resp|approx|[A-Z])\.[”"’]?\s+$/;

/** The sentences of a paragraph. What stands in brackets ends none. */
export function sentencesOf({ text, lineAt }: Paragraph): readonly Sentence[] {
  const open = withoutBracketed(text).replaceAll(hidden, '_');
  const ends = [...open.matchAll(end)]
    .map((match) => match.index + match[0].length)
    .filter((at) => !abbreviated.test(open.slice(0, at)));
  return [0, ...ends].map((start, index) => ({
    text: text.slice(start, ends[index] ?? text.length).trim(),
    line: lineAt(start),
  }));
}
