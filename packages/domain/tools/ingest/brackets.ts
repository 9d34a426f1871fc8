/** A bracketed part of a text, from its opening to behind its closing bracket. */
export interface Bracket {
  readonly start: number;
  readonly end: number;
}

/** The outermost bracketed parts of a text. A bracket that is never closed opens none. */
export function bracketsOf(text: string): readonly Bracket[] {
  const open: number[] = [];
  const pairs: Bracket[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()]/g)) {
    if (sign === '(') open.push(index);
    const start = sign === ')' ? open.pop() : undefined;
    if (start !== undefined) pairs.push({ start, end: index + 1 });
  }
  return pairs.filter(({ start, end }) => !pairs.some((other) => other.start < start && other.end > end));
}

/** What stands for a sign within brackets in a text from {@link withoutBracketed}. */
export const hidden = '\u0001';

/** A text of the same length with what stands in brackets hidden, except where it is wanted. */
export function withoutBracketed(text: string, wanted: (inside: string) => boolean = () => false): string {
  return bracketsOf(text).reduce((whole, { start, end }) => {
    const inside = text.slice(start + 1, end - 1);
    return wanted(inside)
      ? whole
      : `${whole.slice(0, start + 1)}${hidden.repeat(inside.length)}${whole.slice(end - 1)}`;
  }, text);
}
