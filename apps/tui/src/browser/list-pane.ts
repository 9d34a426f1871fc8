import { cells } from '../text/cells.js';
import { type Line, line, toned } from '../text/line.js';
import { fit } from '../text/width.js';
import { widest } from '../text/wrap.js';
import type { Entry } from './entry.js';
import type { Scene } from './scene.js';
import type { BrowserState } from './state.js';

/** The first row of a list so that the selected one is in view, in the middle where it can be. */
export function windowStart(index: number, total: number, rows: number): number {
  return Math.max(0, Math.min(index - Math.floor(rows / 2), total - rows));
}

type Row = { readonly group: string } | { readonly entry: Entry; readonly at: number };

/** Entries with a heading before the first of each group. */
function grouped(entries: readonly Entry[]): readonly Row[] {
  return entries.flatMap((entry, at): Row[] => {
    const begins = entry.group !== '' && entry.group !== entries[at - 1]?.group;
    return begins ? [{ group: entry.group }, { entry, at }] : [{ entry, at }];
  });
}

function entryLine(
  { date, label, figure }: Entry,
  dates: number,
  width: number,
  tone: 'selected' | 'strong' | undefined,
): Line {
  const room = width - (figure ? cells(figure) + 1 : 0);
  const left = fit(line(toned(dates > 0 ? `${date.padEnd(dates)} ` : '', tone ?? 'quiet'), toned(label, tone)), room);
  return figure ? [...left, toned(` ${figure}`, tone ?? 'quiet')] : left;
}

/** The list: a mark before the selected entry, dates in a column, figures at the right, headings where it is grouped. */
export function listRows({ focus, mode }: BrowserState, { entries, index, layout }: Scene): readonly Line[] {
  const { list: width, rows } = layout;
  const all = grouped(entries);
  const selectedRow = all.findIndex((row) => 'at' in row && row.at === index);
  const start = windowStart(selectedRow, all.length, rows);
  const shown = all.slice(start, start + rows);
  const dates = widest(
    entries.map(({ date }) => date),
    10,
  );
  const here = (focus === 'list' && mode === 'browse') || mode === 'filter' || mode === 'search';
  return shown.map((row) => {
    if ('group' in row) return fit(line(toned(row.group, 'heading')), width);
    const selected = row.at === index;
    const tone = selected ? (here ? 'selected' : 'strong') : undefined;
    return [
      { text: selected ? '▸ ' : '  ', tone: selected ? 'accent' : undefined },
      ...entryLine(row.entry, dates, width - 2, tone),
    ];
  });
}
