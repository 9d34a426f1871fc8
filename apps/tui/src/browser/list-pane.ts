import { cells } from '../text/cells.js';
import { type Line, line, toned } from '../text/line.js';
import { fit, lineCells } from '../text/width.js';
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

/** A line of the list; its figure is left out where it would cost the end of the name, by which stages are told apart. */
function entryLine(
  { date, label, figure }: Entry,
  dates: number,
  width: number,
  tone: 'selected' | 'strong' | undefined,
): Line {
  const named = line(toned(dates > 0 ? `${date.padEnd(dates)} ` : '', tone ?? 'quiet'), toned(label, tone));
  const room = width - cells(figure) - 1;
  if (!figure || lineCells(named) > room) return fit(named, width);
  return [...fit(named, room), toned(` ${figure}`, tone ?? 'quiet')];
}

/** How wide the column of dates is in each group; 0 where none of its entries has one. */
function datesByGroup(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const wide = new Map<string, number>();
  for (const { group, date } of entries) wide.set(group, Math.max(wide.get(group) ?? 0, date.length));
  return wide;
}

/** The list: a mark before the selected entry, dates in a column, figures at the right, headings where it is grouped. */
export function listRows({ focus, mode }: BrowserState, { entries, index, layout }: Scene): readonly Line[] {
  const { list: width, rows } = layout;
  const all = grouped(entries);
  const selectedRow = all.findIndex((row) => 'at' in row && row.at === index);
  const start = windowStart(selectedRow, all.length, rows);
  const shown = all.slice(start, start + rows);
  const dates = datesByGroup(entries);
  const here = (focus === 'list' && mode === 'browse') || mode === 'filter' || mode === 'search';
  return shown.map((row) => {
    if ('group' in row) return fit(line(toned(row.group, 'heading')), width);
    const selected = row.at === index;
    const tone = selected ? (here ? 'selected' : 'strong') : undefined;
    return [
      { text: selected ? '▸ ' : '  ', tone: selected ? 'accent' : undefined },
      ...entryLine(row.entry, dates.get(row.entry.group) ?? 0, width - 2, tone),
    ];
  });
}
