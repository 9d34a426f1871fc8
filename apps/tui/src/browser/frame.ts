import { count, formatEdtf } from '@acquis/domain';
import { cells } from '../text/cells.js';
import { blank, type Line, line, toned } from '../text/line.js';
import { clip, fit, spread, truncate } from '../text/width.js';
import { wrap } from '../text/wrap.js';
import { helpLines } from './help.js';
import { hintLine } from './hints.js';
import { listRows } from './list-pane.js';
import { type Scene, type Size, sceneOf } from './scene.js';
import { shelfRows } from './shelf-pane.js';
import type { BrowserState } from './state.js';

function header(
  { day, today, mode, filter }: BrowserState,
  { shelf, entries, entry, index }: Scene,
  columns: number,
): Line {
  const known = day === today ? 'as known today' : `as known on ${formatEdtf(day)}`;
  const position = entries.length > 0 ? ` · ${index + 1} of ${entries.length}` : '';
  const crumb = mode === 'browse' && entry ? toned(` › ${entry.label}`, 'quiet') : undefined;
  return spread(
    line(
      toned(' Acquis', 'strong'),
      toned(' › ', 'quiet'),
      toned(shelf.label, 'strong'),
      filter && toned(` /${filter}`, 'warning'),
      crumb,
    ),
    line(toned(known, day === today ? 'quiet' : 'warning'), toned(`${position} `, 'quiet')),
    columns,
  );
}

/** A rule across the screen; over the pane that has the keys it may be heavy. */
function rule({ layout }: Scene, columns: number, joint: string, heavy?: BrowserState['focus']): Line {
  const { list, record } = layout;
  if (!list || !record) return line(toned('─'.repeat(columns), 'quiet'));
  const stroke = (pane: BrowserState['focus'], width: number) =>
    pane === heavy ? toned('━'.repeat(width), 'accent') : toned('─'.repeat(width), 'quiet');
  return line(stroke('list', list + 1), toned(joint, 'quiet'), stroke('record', record + 1));
}

function upperRule({ mode, focus }: BrowserState, scene: Scene, columns: number): Line {
  return mode === 'help' ? rule(scene, columns, '─') : rule(scene, columns, '┬', focus);
}

/** The rule under the panes, with how much of the record lies below. */
function lowerRule(state: BrowserState, scene: Scene, columns: number): Line {
  const below = scene.lines.length - scene.layout.rows - state.scroll;
  const plain = rule(scene, columns, state.mode === 'help' ? '─' : '┴');
  if (below <= 0 || state.mode === 'help' || state.mode === 'shelves' || !scene.layout.record) return plain;
  const note = ` ${count(below, 'more line')} ↓ ─`;
  return [...clip(plain, columns - cells(note)), toned(note, 'quiet')];
}

/** The record's lines in the pane, from where it is scrolled to. */
function recordRows({ scroll }: BrowserState, { lines, layout, entry }: Scene): readonly Line[] {
  if (!entry) return [blank, line(toned('Nothing in the record matches.', 'quiet'))];
  const from = Math.max(0, Math.min(scroll, lines.length - layout.rows));
  return lines.slice(from, from + layout.rows);
}

function body(state: BrowserState, scene: Scene, { columns }: Size): readonly Line[] {
  const { list, record, rows } = scene.layout;
  if (state.mode === 'help') return fill(helpLines(columns), rows, columns);
  const choosing = state.mode === 'shelves';
  const left = choosing ? shelfRows(state, scene) : listRows(state, scene);
  const right = choosing ? wrap(line(scene.shelf.description), record || columns) : recordRows(state, scene);
  if (!record) return fill(left, rows, columns);
  if (!list) return fill(right, rows, columns);
  const divider = toned(' │ ', 'quiet');
  return fill(left, rows, list).map((row, index) => [...row, divider, ...fit(right[index] ?? blank, record)]);
}

function fill(lines: readonly Line[], rows: number, columns: number): readonly Line[] {
  return Array.from({ length: rows }, (_, index) => fit(lines[index] ?? blank, columns));
}

/** The whole screen: as many lines as it has rows, each exactly as wide as it has columns. */
export function frame(state: BrowserState, size: Size): readonly Line[] {
  const scene = sceneOf(state, size);
  const { columns } = size;
  const lines = [
    header(state, scene, columns),
    upperRule(state, scene, columns),
    ...body(state, scene, size),
    lowerRule(state, scene, columns),
    fit(truncate(hintLine(state, scene), columns), columns),
  ];
  return lines.slice(0, size.rows);
}
