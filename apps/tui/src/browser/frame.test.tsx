import { renderToString } from 'ink';
import { describe, expect, it } from 'vitest';
import { cells } from '../text/cells.js';
import { textOf } from '../text/line.js';
import { lineCells } from '../text/width.js';
import { frame } from './frame.js';
import type { Mode } from './keymap.js';
import { sceneOf } from './scene.js';
import { Screen } from './screen.js';
import { dateColumn, shelves } from './shelves.js';
import { type BrowserState, opened } from './state.js';

const sizes = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 40, rows: 12 },
] as const;
const modes: readonly Mode[] = ['browse', 'shelves', 'help', 'filter', 'day'];
const day = '2026-11-22';

function on(shelf: string, changes: Partial<BrowserState> = {}): BrowserState {
  return { ...opened(day, day, shelf), ...changes };
}

describe.each(sizes)('a screen of $columns columns and $rows rows', (size) => {
  it.each(shelves.map(({ name }) => name))('is filled exactly by %s, in every mode and either pane', (shelf) => {
    for (const mode of modes) {
      for (const focus of ['list', 'record'] as const) {
        const lines = frame(on(shelf, { mode, focus, filter: mode === 'filter' ? 'a' : '', typed: '2023-1' }), size);
        expect(lines).toHaveLength(size.rows);
        expect(new Set(lines.map(lineCells))).toEqual(new Set([size.columns]));
      }
    }
  });

  it('is drawn by Ink as it was made, with no line broken or added', () => {
    const state = on('states', { filter: 'china' });
    const drawn = renderToString(<Screen state={state} size={size} colour={false} />, { columns: size.columns }).split(
      '\n',
    );
    expect(drawn.map((row) => row.trimEnd())).toEqual(
      frame(state, size).map((row) => textOf(row).replaceAll('\u00a0', ' ').trimEnd()),
    );
    expect(drawn.every((row) => cells(row) <= size.columns)).toBe(true);
  });
});

describe('the header', () => {
  const [size] = sizes;
  const header = (state: BrowserState) => textOf(frame(state, size)[0] ?? []);

  it('says as known today, and the position in the list', () => {
    expect(header(on('states'))).toMatch(/^ Acquis › States › Afghanistan .*as known today · 1 of 195 $/);
  });

  it('names another day', () => {
    expect(header(on('processes', { day: '2023-12-31' }))).toContain('as known on 31 December 2023');
  });

  it('shows the filter', () => {
    expect(header(on('states', { filter: 'nor' }))).toContain('States /nor');
  });
});

describe('the panes', () => {
  const [size] = sizes;

  it('filter by every word, without regard to case and accents', () => {
    const { entries } = sceneOf(on('states', { filter: 'COTE IVOIRE' }), size);
    expect(entries.map(({ key }) => key)).toEqual(['civ']);
  });

  it('say so where nothing matches', () => {
    expect(
      frame(on('states', { filter: 'qqqq' }), size)
        .map(textOf)
        .join('\n'),
    ).toContain('Nothing in the record matches.');
  });

  it('keep the chosen record on another day', () => {
    const { entry } = sceneOf(on('processes', { selected: 'oewg-2021-2025', day: '2023-12-31' }), size);
    expect(entry?.document(60).map(textOf).join(' ')).toContain('It is under way');
  });

  it('tell how much of the record lies below', () => {
    const rows = frame(on('decisions', { selected: 'a-res-78-237-plenary' }), size).map(textOf);
    expect(rows.at(-2)).toMatch(/\d+ more lines ↓ ─$/);
  });
});

describe('the date column', () => {
  it('claims no day that is not known', () => {
    expect(
      [
        '2023-07-24/2023-07-28',
        '2023',
        '2023-07',
        '[2024-05-01..2024-05-09]',
        '[2024-05-01..2024-06-09]',
        '[2023-12-01..2024-01-09]',
      ].map(dateColumn),
    ).toEqual(['2023-07-24', '2023', '2023-07', '2024-05', '2024', '']);
  });
});
