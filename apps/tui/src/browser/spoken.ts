import { type Line, textOf } from '../text/line.js';
import { crumbsLine } from './header.js';
import { helpLines } from './help.js';
import { hintLine } from './hints.js';
import type { Size } from './layout.js';
import { helpedContext, type Scene } from './scene.js';
import type { BrowserState } from './state.js';

/** Signs that only draw. */
const drawn = /[─━│┬┴├└▸▏█▓▒░╌▁▂▃▄▅▆▇]+/g;

function said(line: Line): string {
  return textOf(line).replace(drawn, ' ').replace(/\s+/g, ' ').trim();
}

/** The screen as it is read out: where one is, the entry or the record, the question or message; no panes beside each other. */
export function spokenText(state: BrowserState, scene: Scene, size: Size): string {
  const { entry, entries, index, supposing, choices, document } = scene;
  const head = [said(crumbsLine(state, scene, 1000))];
  const foot = said(hintLine(state, scene, 1000));
  const list = entry
    ? [`${index + 1} of ${entries.length}: ${entry.date} ${entry.label} ${entry.figure}`.replace(/\s+/g, ' ')]
    : [];
  const record = () => document.lines.slice(state.scroll, state.scroll + size.rows).map(said);
  const body =
    state.mode === 'help'
      ? helpLines(helpedContext(state), 1000).map(said)
      : supposing
        ? supposing.head.map(said)
        : state.mode === 'palette'
          ? [choices[state.choice]?.label ?? 'Nothing answers to that.']
          : state.focus === 'record'
            ? record()
            : list;
  return [...head, ...body, foot].filter(Boolean).join('\n');
}
