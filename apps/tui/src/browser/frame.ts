import { count } from '@acquis/domain';
import { cells } from '../text/cells.js';
import { blank, type Line, line, toned } from '../text/line.js';
import { clip, fit, truncate } from '../text/width.js';
import { wrap } from '../text/wrap.js';
import { choiceRows, kindRows } from './choice-panes.js';
import { crumbsLine, viewsLine } from './header.js';
import { helpLines } from './help.js';
import { hintLine } from './hints.js';
import type { Size } from './layout.js';
import { listRows } from './list-pane.js';
import { helpedContext, recordRows, type Scene, sceneOf, supposingRows } from './scene.js';
import type { BrowserState } from './state.js';

/** A rule across the screen; over the pane that has the keys it may be heavy. */
function rule({ layout }: Scene, columns: number, joint: string, heavy?: BrowserState['focus']): Line {
  const { list, record } = layout;
  if (!list || !record) return line(toned('─'.repeat(columns), 'quiet'));
  const stroke = (pane: BrowserState['focus'], width: number) =>
    pane === heavy ? toned('━'.repeat(width), 'accent') : toned('─'.repeat(width), 'quiet');
  return line(stroke('list', list + 1), toned(joint, 'quiet'), stroke('record', record + 1));
}

/** The rule under the panes, with how much of the record lies below. */
function lowerRule(state: BrowserState, scene: Scene, columns: number, settled: boolean): Line {
  const plain = rule(scene, columns, '┴');
  const scrolled = state.mode !== 'kinds' && state.mode !== 'palette' && !scene.supposing && scene.layout.record > 0;
  if (!scrolled || !settled) return plain;
  const below = scene.extent.lines - scene.layout.rows - state.scroll;
  if (below <= 0) return plain;
  const note = ` ${count(below, 'more line')} ↓ ─`;
  return [...clip(plain, columns - cells(note)), toned(note, 'quiet')];
}

function leftRows(state: BrowserState, scene: Scene): readonly Line[] {
  if (state.mode === 'kinds') return kindRows(state, scene);
  return state.mode === 'palette' ? choiceRows(state, scene) : listRows(state, scene);
}

function rightRows(state: BrowserState, scene: Scene, columns: number): readonly Line[] {
  const { view, entry, layout } = scene;
  if (state.mode === 'kinds') return wrap(line(view.description), layout.record || columns);
  if (entry) return recordRows(state, scene);
  const none =
    view.name !== 'search'
      ? 'Nothing in the record matches.'
      : state.query
        ? 'No record holds all of these words. Outside, acquis search finds other spellings too.'
        : view.description;
  return [blank, ...wrap(line(toned(none, 'quiet')), layout.record || columns)];
}

function body(state: BrowserState, scene: Scene, columns: number, settled: boolean): readonly Line[] {
  const { list, record, rows } = scene.layout;
  if (state.mode === 'help') {
    const lines = helpLines(helpedContext(state), columns);
    return fill(lines.slice(state.scroll), rows, columns);
  }
  if (scene.supposing) return fill(supposingRows(state, scene.supposing, rows), rows, columns);
  if (!record) return fill(leftRows(state, scene), rows, columns);
  const right = settled ? rightRows(state, scene, columns) : [];
  if (!list) return fill(right, rows, columns);
  const divider = toned(' │ ', 'quiet');
  return fill(leftRows(state, scene), rows, list).map((row, index) => [
    ...row,
    divider,
    ...fit(right[index] ?? blank, record),
  ]);
}

function fill(lines: readonly Line[], rows: number, columns: number): readonly Line[] {
  return Array.from({ length: rows }, (_, index) => fit(lines[index] ?? blank, columns));
}

/** The whole screen of a scene: as many lines as it has rows, each exactly as wide as it has columns. */
export function frameOf(state: BrowserState, scene: Scene, size: Size, settled = true): readonly Line[] {
  const { columns, rows } = size;
  const lines = [
    viewsLine(scene, columns),
    crumbsLine(state, scene, columns),
    rule(scene, columns, '┬', state.mode === 'browse' ? state.focus : undefined),
    ...body(state, scene, columns, settled),
    lowerRule(state, scene, columns, settled),
    fit(truncate(hintLine(state, scene, columns), columns), columns),
  ];
  return lines.slice(0, rows);
}

/** The whole screen of a state. */
export function frame(state: BrowserState, size: Size): readonly Line[] {
  return frameOf(state, sceneOf(state, size), size);
}
