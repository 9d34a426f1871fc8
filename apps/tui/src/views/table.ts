import { type Line, line, toned } from '../text/line.js';
import { fit, truncate } from '../text/width.js';
import { widest } from '../text/wrap.js';

/** The widest a column is where others follow. */
const most = 40;

/** A table as text, its first row the names of the columns. Without a width nothing is cut but long cells before others. */
export function tableLines(rows: readonly (readonly string[])[], width?: number): readonly Line[] {
  const [names = []] = rows;
  const widths = names.map((_, place) =>
    widest(
      rows.map((row) => row[place] ?? ''),
      most,
    ),
  );
  return rows.map((row, at) => {
    const shown = row.flatMap((cell, place) => {
      const text = line(at === 0 ? toned(cell, 'quiet') : cell);
      return place === row.length - 1 ? text : fit(text, (widths[place] ?? 0) + 2);
    });
    return width === undefined ? shown : truncate(shown, width);
  });
}
