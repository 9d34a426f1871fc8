import type { BrowserState } from './state.js';

/** Columns and rows of the terminal. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The widths of the panes; 0 where a pane is not shown. */
export interface Layout {
  readonly list: number;
  readonly record: number;
  readonly rows: number;
}

/** Rows above and below the panes: views, crumbs, two rules, hints. */
const frameRows = 5;

/** Below this many columns one pane is shown at a time. */
const twoPanes = 64;

/** Lines longer than this are hard to read. */
export const widestText = 120;

/** How a screen is divided; a rule between the panes takes three columns. */
export function layoutOf(
  { columns, rows }: Size,
  { focus, zoomed, mode }: Pick<BrowserState, 'focus' | 'zoomed' | 'mode'>,
): Layout {
  const body = Math.max(1, rows - frameRows);
  if (mode === 'supposing' || mode === 'find' || mode === 'help') return { list: 0, record: columns, rows: body };
  if (mode === 'palette') return { list: columns, record: 0, rows: body };
  const one = (zoomed && mode !== 'kinds') || columns < twoPanes;
  if (one && focus === 'list') return { list: columns, record: 0, rows: body };
  if (one) return { list: 0, record: columns, rows: body };
  const list = Math.max(28, Math.min(56, Math.floor(columns * 0.45)));
  return { list, record: columns - list - 3, rows: body };
}
