import { type Line, line, toned } from '../text/line.js';
import { fit } from '../text/width.js';
import { widest } from '../text/wrap.js';
import type { Scene } from './scene.js';
import type { BrowserState } from './state.js';

/** The first row of a list so that the selected one is in view, in the middle where it can be. */
export function windowStart(index: number, total: number, rows: number): number {
  return Math.max(0, Math.min(index - Math.floor(rows / 2), total - rows));
}

/** The list: a mark before the selected entry, dates in a column. */
export function listRows({ focus, mode }: BrowserState, { entries, index, layout }: Scene): readonly Line[] {
  const { list: width, rows } = layout;
  const start = windowStart(index, entries.length, rows);
  const dates = widest(
    entries.map(({ date }) => date),
    10,
  );
  const here = focus === 'list' && mode !== 'help';
  return entries.slice(start, start + rows).map(({ date, label }, at) => {
    const selected = start + at === index;
    const tone = selected ? (here ? 'selected' : 'strong') : undefined;
    const text = fit(
      line(toned(dates > 0 ? `${date.padEnd(dates)} ` : '', tone ?? 'quiet'), toned(label, tone)),
      width - 2,
    );
    return [{ text: selected ? '▸ ' : '  ', tone: selected ? 'accent' : undefined }, ...text];
  });
}
