import type { ReactNode } from 'react';
import type { StorySlug } from '@/site/stories';
import type { Teller } from './teller';

/** Where a reader goes on from a story. */
export interface Further {
  /** A path of the site. */
  readonly path: string;
  readonly words: string;
  /** What is there. */
  readonly note: string;
}

/** A story: words of our own around facts and figures from the record. */
export interface Story {
  readonly slug: StorySlug;
  /** What it found, in a sentence or two from the record. */
  readonly answer: (teller: Teller) => ReactNode;
  /** Paragraphs, headings and figures. */
  readonly tell: (teller: Teller) => ReactNode;
  /** Two or three questions to reflect on; none has one right answer. */
  readonly questions: readonly [string, string, string?];
  readonly further: readonly Further[];
}
