import { cells, splitAt } from './cells.js';
import type { Line, Span } from './line.js';

/** Terminal columns a line takes. */
export function lineCells(line: Line): number {
  return line.reduce((sum, { text }) => sum + cells(text), 0);
}

/** The beginning of a line that fits a width, without a sign that something was left out. */
export function clip(line: Line, width: number): Line {
  let left = width;
  const clipped: Span[] = [];
  for (const span of line) {
    const wide = cells(span.text);
    if (wide > left) {
      const [head] = splitAt(span.text, left);
      if (cells(head) <= left) clipped.push({ ...span, text: head });
      break;
    }
    clipped.push(span);
    left -= wide;
  }
  return clipped;
}

/** A line cut to a width, with … where something was left out. */
export function truncate(line: Line, width: number): Line {
  if (lineCells(line) <= width) return line;
  return width < 1 ? [] : [...clip(line, width - 1), { text: '…', tone: 'quiet' }];
}

/** A line of exactly a width: cut or filled up with spaces. */
export function fit(line: Line, width: number): Line {
  const cut = truncate(line, width);
  const missing = width - lineCells(cut);
  return missing > 0 ? [...cut, { text: ' '.repeat(missing) }] : cut;
}

/** Two lines in one of exactly a width: one from the left, which is cut if need be, one to the right. */
export function spread(left: Line, right: Line, width: number): Line {
  const room = width - lineCells(right) - 1;
  return room < 1 ? fit(right, width) : [...fit(left, room), { text: ' ' }, ...right];
}
