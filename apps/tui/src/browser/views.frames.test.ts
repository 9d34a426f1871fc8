import { describe, expect, it } from 'vitest';
import { textOf } from '../text/line.js';
import { frame } from './frame.js';
import { type BrowserState, opened } from './state.js';

const day = '2026-11-24';
const sizes = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
] as const;

/** Each view with a look of its own, at a record that shows it. */
const screens: readonly (readonly [name: string, view: string, changes: Partial<BrowserState>])[] = [
  ['now', 'now', { selected: 'cybercrime' }],
  ['timeline', 'timeline', { filter: 'hanoi' }],
  ['decision', 'decisions', { selected: 'a-res-78-237-plenary', focus: 'record', scroll: 9 }],
  [
    'what-if',
    'decisions',
    {
      selected: 'a-res-78-237-plenary',
      focus: 'record',
      mode: 'supposing',
      decisions: {
        grouping: 'region',
        coalition: 0,
        supposition: { member: 'ken', votes: { ken: 'against' }, majority: 'two-thirds', rule: undefined },
      },
    },
  ],
  ['state', 'states', { selected: 'ken', focus: 'record' }],
  ['process', 'processes', { selected: 'oewg-2021-2025', focus: 'record', zoomed: true }],
  ['issue', 'issues', { selected: 'stakeholder-role', focus: 'record' }],
  ['treaty', 'treaties', { selected: 'uncc', focus: 'record', zoomed: true }],
  ['compare', 'compare', { compared: { name: 'states', ids: ['ken', 'nga'] }, focus: 'record' }],
  ['search', 'search', { mode: 'search', query: 'hanoi' }],
  ['palette', 'decisions', { mode: 'palette', typed: '2023-12-31' }],
  ['help', 'decisions', { mode: 'help', before: { ...opened(day, day, 'decisions'), focus: 'record' } }],
];

describe.each(sizes)('at $columns by $rows', (size) => {
  it.each(screens)('the screen of %s is as it was approved', async (name, view, changes) => {
    const lines = frame({ ...opened(day, day, view), ...changes }, size).map((row) => textOf(row).trimEnd());
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`frames/${name}-${size.columns}x${size.rows}.txt`);
  });
});
