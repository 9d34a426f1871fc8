import { type Line, line, toned } from '../text/line.js';
import { spread } from '../text/width.js';
import { windowStart } from './list-pane.js';
import { countOf, type Scene } from './scene.js';
import { shelves } from './shelves.js';
import type { BrowserState } from './state.js';

/** Everything there is to browse, with how much of it. */
export function shelfRows({ day, shelf }: BrowserState, { layout }: Scene): readonly Line[] {
  const chosen = shelves.findIndex(({ name }) => name === shelf);
  const start = windowStart(chosen, shelves.length, layout.rows);
  return shelves.slice(start, start + layout.rows).map((each) => {
    const tone = each.name === shelf ? 'selected' : undefined;
    const row = spread(
      line(toned(each.label, tone)),
      line(toned(String(countOf(each, day)), 'quiet')),
      (layout.list || 40) - 2,
    );
    return [{ text: tone ? '▸ ' : '  ', tone: 'accent' }, ...row];
  });
}
