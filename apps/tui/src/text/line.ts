/** What a stretch of text is, for a surface to colour. Nothing is said by a tone alone. */
export type Tone = 'strong' | 'quiet' | 'heading' | 'accent' | 'selected' | 'warning' | 'yes' | 'no' | 'abstain';

/** A stretch of text of one tone. */
export interface Span {
  readonly text: string;
  readonly tone?: Tone | undefined;
}

/** One line of text. */
export type Line = readonly Span[];

/** An empty line. */
export const blank: Line = [];

/** Text of a tone. */
export function toned(text: string, tone: Tone | undefined): Span {
  return { text, tone };
}

/** A line of its parts; what is absent is left out, and control characters become spaces. */
export function line(...parts: readonly (string | Span | null | undefined | false)[]): Line {
  return parts.flatMap((part) => {
    if (!part) return [];
    const { text, tone } = typeof part === 'string' ? { text: part } : part;
    return [{ text: text.replace(/\p{Cc}+/gu, ' '), tone }];
  });
}

/** The characters of a line without their tones. */
export function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}
