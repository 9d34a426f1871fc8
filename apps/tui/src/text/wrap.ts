import { cells, splitAt } from './cells.js';
import { blank, type Line, type Span } from './line.js';
import { fit, lineCells } from './width.js';

/** Words of a line; a word may change its tone midway. */
function wordsOf(line: Line): readonly Line[] {
  const words: Span[][] = [[]];
  for (const { text, ...rest } of line) {
    for (const [index, part] of text.split(/ +/).entries()) {
      if (index > 0) words.push([]);
      if (part) words.at(-1)?.push({ text: part, ...rest });
    }
  }
  return words.filter((word) => word.length > 0);
}

/** A word in pieces no wider than the width. */
function* pieces(word: Line, width: number): Generator<Line> {
  if (lineCells(word) <= width) return yield word;
  for (const span of word) {
    for (let rest = span.text; rest; ) {
      const [head, tail] = splitAt(rest, width);
      yield [{ ...span, text: head }];
      rest = tail;
    }
  }
}

/** Breaks a line at spaces, and a word wider than the width within itself. A line without words stays one empty line. */
export function wrap(line: Line, width: number): readonly Line[] {
  const room = Math.max(2, width);
  const lines: Span[][] = [];
  let used = room;
  for (const word of wordsOf(line)) {
    for (const piece of pieces(word, room)) {
      const wide = lineCells(piece);
      const last = lines.at(-1);
      if (last && used + 1 + wide <= room) {
        const [before, next] = [last.at(-1), piece[0]];
        last.push(
          {
            text: ' ',
            tone: before?.tone === next?.tone ? next?.tone : undefined,
            link: before?.link === next?.link ? next?.link : undefined,
          },
          ...piece,
        );
        used += 1 + wide;
      } else {
        lines.push([...piece]);
        used = wide;
      }
    }
  }
  return lines.length > 0 ? lines : [blank];
}

/** A body wrapped beside a label of a fixed width, which stands only on its first line. */
export function hanging(label: Line, labelWidth: number, body: Line, width: number): readonly Line[] {
  return wrap(body, width - labelWidth).map((row, index) =>
    index === 0 ? [...fit(label, labelWidth), ...row] : indent(row, labelWidth),
  );
}

/** A line moved to the right. */
export function indent(line: Line, by: number): Line {
  return line.length > 0 && by > 0 ? [{ text: ' '.repeat(by) }, ...line] : line;
}

/** The width of the widest text, at most a limit. */
export function widest(texts: readonly string[], limit: number): number {
  return Math.min(
    limit,
    texts.reduce((most, text) => Math.max(most, cells(text)), 0),
  );
}
