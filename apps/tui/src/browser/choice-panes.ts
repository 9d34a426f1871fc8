import { type Line, line, toned } from '../text/line.js';
import { spread } from '../text/width.js';
import { countOf } from './documents.js';
import { windowStart } from './list-pane.js';
import { clamp } from './moving.js';
import type { Scene } from './scene.js';
import type { BrowserState } from './state.js';
import { screenViews } from './views.js';

function row(label: string, note: string, selected: boolean, width: number): Line {
  const tone = selected ? 'selected' : undefined;
  return [
    { text: selected ? '▸ ' : '  ', tone: selected ? 'accent' : undefined },
    ...spread(line(toned(label, tone)), line(toned(note, 'quiet')), width - 2),
  ];
}

/** Everything there is to browse, with how much of it. */
export function kindRows(state: BrowserState, { layout }: Scene): readonly Line[] {
  const chosen = screenViews.findIndex(({ name }) => name === state.view);
  const start = windowStart(chosen, screenViews.length, layout.rows);
  return screenViews.slice(start, start + layout.rows).map((view) => {
    const count = countOf(view, state.day, state);
    return row(view.label, count > 0 ? String(count) : '', view.name === state.view, layout.list || 40);
  });
}

/** A choice and what sort it is stand no further apart than the eye can follow. */
const widestChoice = 72;

/** What the palette offers. */
export function choiceRows({ choice }: BrowserState, { choices, layout }: Scene): readonly Line[] {
  if (choices.length === 0) return [line(toned('Nothing answers to that.', 'quiet'))];
  const chosen = clamp(choice, choices.length - 1);
  const start = windowStart(chosen, choices.length, layout.rows);
  return choices
    .slice(start, start + layout.rows)
    .map(({ label, sort }, at) => row(label, sort, start + at === chosen, Math.min(widestChoice, layout.list || 40)));
}
