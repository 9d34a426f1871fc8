/** What the head and foot of a page of a meeting record print: symbol, page, job number, day, organ, session, meeting. */
const mark =
  /(?<![\p{L}\p{N}/*-])(?:\*?[A-Z](?:\/[\w.]+)+|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,3}\/\d{1,3}|\d{2}-\d{5,6}|\*?\d{6,}\*?|\d{1,2} \p{Lu}\p{Ll}+ \d{4}|\d+(?:st|nd|rd|th)(?: plenary)? meeting|\p{Lu}\p{Ll}+(?:-\p{Ll}+)? session|(?:First|Second|Third|Fourth|Fifth|Sixth) Committee|General Assembly|Official Records|[Pp]age \d+|\([A-Z]\)|(?<=[,;-]\s)\d{1,3}(?=\s\p{Lu}))(?![\p{L}\p{N}/*-])/gu;

/** A text of the same length with blanks for what belongs to its pages and not to it; of use only where it holds names alone. */
export function withoutPageMarks(text: string): string {
  return text.replace(mark, (found) => ' '.repeat(found.length));
}
