import { isUtf8 } from 'node:buffer';
import type { Words } from '../problem.ts';
import { withoutPageMarks } from './page-marks.ts';

/** Lines between blank lines, joined. */
export interface Paragraph {
  readonly text: string;
  /** The line, from 1, on which a place of the text stands. */
  readonly lineAt: (offset: number) => number;
}

const heading =
  /^\s*(?:in favou?r|against|abstaining|abstentions?|absent|present|(?:not|non)[ -](?:voting|participating|present)|did not vote)\s*:/i;

/** A line at the head of a text that is its symbol, its day, its session or the name of its organ. */
const headLine = /^(?:[A-Z]+(?:\/[\w.]+)+|\p{L}*,?\s*\d{1,2} \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4})$/u;

function isHead(line: string): boolean {
  return headLine.test(line) || withoutPageMarks(line).replace(/[\s,;()]/g, '') === '';
}

/** Why bytes are no text to read from; undefined where they are. */
function unreadable(bytes: Uint8Array): Words | undefined {
  const mend = 'Save the page as text (UTF-8), or copy its text into a file.';
  if (bytes.includes(0) || !isUtf8(bytes))
    return { found: 'bytes that are no text in UTF-8', expected: 'the plain text of a page', mend };
  return new TextDecoder().decode(bytes).trim() === ''
    ? { found: 'an empty text', expected: 'the text of a press release, a record or a table', mend }
    : undefined;
}

/** The text of a file or of standard input, with plain line ends and blanks; or why it cannot be read. */
export function plainText(bytes: Uint8Array): string | Words {
  return (
    unreadable(bytes) ??
    new TextDecoder()
      .decode(bytes)
      .replace(/\r\n?/g, '\n')
      .replace(/[\u00a0\u2007\u202f]/g, ' ')
      .replace(/\u00ad(?!\n)|\u200b|\ufeff/g, '')
      .replace(/[‐‑]/g, '-')
  );
}

function joined(lines: readonly { line: number; text: string }[]): Paragraph {
  const starts: { offset: number; line: number }[] = [];
  let text = '';
  for (const { line, text: own } of lines) {
    const broken = /[\p{L}](?:-|\u00ad)$/u.test(text);
    if (broken) text = /^\p{Ll}/u.test(own) ? text.slice(0, -1) : text.replace('\u00ad', '');
    else if (text !== '') text += ' ';
    starts.push({ offset: text.length, line });
    text += own;
  }
  return { text, lineAt: (offset) => starts.findLast((start) => start.offset <= offset)?.line ?? 1 };
}

/** The paragraphs of a text. Its head stands line by line. A word broken at the end of a line is whole again; a list headed by its side stands alone. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: { line: number; text: string }[][] = [[]];
  let head = true;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = { line: index + 1, text: raw.replace(/\s+/g, ' ').trim() };
    const last = paragraphs.at(-1) ?? [];
    const begins = line.text === '' || heading.test(line.text) || head;
    head = head && (line.text === '' || isHead(line.text));
    if (begins) paragraphs.push([]);
    if (line.text !== '') (begins ? paragraphs.at(-1) : last)?.push(line);
  }
  return paragraphs.filter((lines) => lines.length > 0).map(joined);
}
