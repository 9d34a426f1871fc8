import type { Reference } from '@acquis/domain';
import { cleaned } from './clean.js';

/** What a stretch of text is, for a surface to colour. Nothing is said by a tone alone. */
export type Tone = 'strong' | 'quiet' | 'heading' | 'accent' | 'selected' | 'warning' | 'yes' | 'no' | 'abstain';

/** A stretch of text of one tone. */
export interface Span {
  readonly text: string;
  readonly tone?: Tone | undefined;
  /** The record the text stands for. Stretches that hold the same object are one link. */
  readonly link?: Reference | undefined;
}

/** One line of text. */
export type Line = readonly Span[];

/** An empty line. */
export const blank: Line = [];

/** Text of a tone. */
export function toned(text: string, tone: Tone | undefined): Span {
  return { text, tone };
}

/** Text that leads to a record; without one, text alone. */
export function linked(text: string, to: Reference | null | undefined, tone?: Tone): Span {
  return to ? { text, tone, link: { collection: to.collection, id: to.id } } : { text, tone };
}

/** A line of its parts; what is absent is left out, and what a terminal would act on is taken out. */
export function line(...parts: readonly (string | Span | null | undefined | false)[]): Line {
  return parts.flatMap((part): Span[] => {
    if (!part) return [];
    const span = typeof part === 'string' ? { text: part } : part;
    return [{ ...span, text: cleaned(span.text) }];
  });
}

/** The characters of a line without their tones. */
export function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}
