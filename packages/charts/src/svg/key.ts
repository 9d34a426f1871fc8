import { line } from './element.js';
import { widthOf } from './measure.js';
import type { Body } from './sheet.js';

/** What one kind of mark stands for: its shape around a point, and its words. */
export interface KeyItem {
  readonly mark: (x: number, y: number, radius: number) => string;
  readonly text: string;
}

const size = 12;

/** A key to the marks of a figure, in as many rows as the width needs. */
export function keyBody(items: readonly KeyItem[], width: number): Body {
  let [x, row] = [0, 0];
  const drawn = items.map(({ mark, text }) => {
    const wide = 16 + widthOf(text, size) + 14;
    if (x > 0 && x + wide - 14 > width) [x, row] = [0, row + 1];
    const y = row * 20 + 14;
    const item = `${mark(x + 5, y - 4, 4.5)}${line(x + 16, y, text, { size })}`;
    x += wide;
    return item;
  });
  return { height: (row + 1) * 20, svg: drawn.join('') };
}
