/** A stretch of a text, and whether it answers to what was searched for. */
export interface Passage {
  readonly text: string;
  readonly marked: boolean;
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
}

/** A text with highlighted ranges. */
interface Highlighted {
  readonly text: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

/** Divides a text at its highlights, without losing any of it. */
export function passagesOf({ text, highlights }: Highlighted): readonly Passage[] {
  const passages: Passage[] = [];
  let position = 0;
  for (const { start, end } of highlights) {
    passages.push(
      { text: text.slice(position, start), marked: false, start: position },
      { text: text.slice(start, end), marked: true, start },
    );
    position = end;
  }
  passages.push({ text: text.slice(position), marked: false, start: position });
  return passages.filter((passage) => passage.text !== '');
}
