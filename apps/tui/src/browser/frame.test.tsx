import { renderToString } from 'ink';
import { describe, expect, it } from 'vitest';
import { cells } from '../text/cells.js';
import { textOf } from '../text/line.js';
import { lineCells } from '../text/width.js';
import { frame } from './frame.js';
import { sceneOf } from './scene.js';
import { Screen } from './screen.js';
import { type BrowserState, type Mode, opened } from './state.js';
import { screenViews } from './views.js';

const sizes = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 40, rows: 12 },
  { columns: 20, rows: 6 },
] as const;
const modes: readonly Mode[] = ['browse', 'supposing', 'find', 'kinds', 'help', 'filter', 'day', 'palette', 'search'];
const day = '2026-11-24';

function on(view: string, changes: Partial<BrowserState> = {}): BrowserState {
  return { ...opened(day, day, view), ...changes };
}

describe.each(sizes)('a screen of $columns columns and $rows rows', (size) => {
  const expectFilled = (state: BrowserState) => {
    const lines = frame(state, size);
    expect(lines).toHaveLength(size.rows);
    expect(new Set(lines.map(lineCells))).toEqual(new Set([size.columns]));
  };

  it.each(screenViews.map(({ name }) => name))('is filled exactly by %s, in either pane', (view) => {
    for (const focus of ['list', 'record'] as const) expectFilled(on(view, { focus, query: 'un' }));
  });

  it.each(modes)('is filled exactly by decisions in the mode %s', (mode) => {
    const [selected, before] = ['a-res-78-237-plenary', on('decisions', { focus: 'record' })] as const;
    expectFilled(on('decisions', { mode, selected, focus: 'record', filter: '78', typed: 'ken', query: 'un', before }));
  });

  it('is drawn by Ink as it was made, with no line broken or added', () => {
    const state = on('states', { filter: 'china' });
    const screen = (
      <Screen state={state} scene={sceneOf(state, size)} size={size} brush={{ colour: false }} settled={true} />
    );
    const drawn = renderToString(screen, { columns: size.columns }).split('\n');
    expect(drawn.map((row) => row.trimEnd())).toEqual(
      frame(state, size).map((row) => textOf(row).replaceAll('\u00a0', ' ').trimEnd()),
    );
    expect(drawn.every((row) => cells(row) <= size.columns)).toBe(true);
  });
});

const [size] = sizes;

describe('the bread crumbs', () => {
  const crumbs = (state: BrowserState) => textOf(frame(state, size)[1] ?? []);

  it('say as known today, and the position in the list', () => {
    expect(crumbs(on('states', { focus: 'record' }))).toMatch(/^ States › Afghanistan .*as known today · 1 of 195 $/);
  });

  it('name another day', () => {
    expect(crumbs(on('processes', { day: '2023-12-31' }))).toContain('as known on 31 December 2023');
  });

  it('keep the name of the view, the filter and the record where what one came from is long', () => {
    const past = [{ ...on('meetings'), label: 'Session of the Ad Hoc Committee on Cybercrime, January 2027' }];
    const at = on('decisions', { filter: '78/237', focus: 'record', selected: 'a-res-78-237-committee', past });
    expect(crumbs(at)).toMatch(/^ … › Decisions \/78\/237 › A\/RES\/78\/237, committee .*3 of 3 $/);
  });

  it('leave the words of today out before a name is cut', () => {
    const narrow = textOf(frame(on('states', { focus: 'record', selected: 'ken' }), { columns: 30, rows: 8 })[1] ?? []);
    expect(narrow).toMatch(/^ States › Kenya +\d+ of 195 $/);
  });

  it('show the filter and the track', () => {
    expect(crumbs(on('states', { filter: 'nor' }))).toContain('States /nor');
    expect(crumbs(on('decisions', { track: 'cybercrime' }))).toContain('Decisions (Cybercrime)');
  });

  it('name where one came from', () => {
    const from = { ...on('decisions', { selected: 'a-res-78-237-plenary', focus: 'record' }), label: 'A/RES/78/237' };
    expect(crumbs(on('states', { focus: 'record', selected: 'ken', past: [from] }))).toMatch(
      /^ A\/RES\/78\/237 › States › Kenya/,
    );
  });
});

describe('the panes', () => {
  it('filter by every word, without regard to case and accents', () => {
    const { entries } = sceneOf(on('states', { filter: 'COTE IVOIRE' }), size);
    expect(entries.map(({ key }) => key)).toEqual(['civ']);
  });

  it('leave the figure out before the stage of a resolution is cut', () => {
    const rows = (columns: number) =>
      frame(on('decisions', { filter: 'a-res-78-237', selected: 'a-res-78-237-plenary' }), { columns, rows: 24 })
        .map(textOf)
        .join('\n');
    expect(rows(80)).toMatch(/A\/RES\/78\/237, plenary +│/);
    expect(rows(80)).toMatch(/A\/RES\/78\/237, committee +│/);
    expect(rows(120)).toMatch(/A\/RES\/78\/237, plenary +104–53–7 │/);
  });

  it('give no dates to a list that is in no order of dates', () => {
    expect(sceneOf(on('states'), size).entries.every(({ date }) => date === '')).toBe(true);
    expect(sceneOf(on('decisions'), size).entries.some(({ date }) => date !== '')).toBe(true);
  });

  it('say so where nothing matches', () => {
    const shown = frame(on('states', { filter: 'qqqq' }), size)
      .map(textOf)
      .join('\n');
    expect(shown).toContain('Nothing in the record matches.');
  });

  it('say of a search that finds nothing where other spellings are found', () => {
    const shown = frame(on('search', { mode: 'search', query: 'qqqq' }), sizes[1])
      .map(textOf)
      .join('\n');
    expect(shown).toContain('No record holds all of these words. Outside, acquis search');
  });

  it('name the state of a chosen code, and keep the keys of a link beside a long one', () => {
    const reading = on('decisions', { selected: 'a-res-78-237-plenary', focus: 'record' });
    const { links } = sceneOf(reading, size).document;
    const hint = (link: number) => textOf(frame({ ...reading, link }, size).at(-1) ?? []);
    expect(hint(links.findIndex(({ text }) => text.includes('KEN')))).toMatch(/^ → ●Y KEN · Kenya +enter open/);
    const long = links.reduce((most, { text }, at) => (text.length > (links[most]?.text.length ?? 0) ? at : most), 0);
    expect(hint(long)).toMatch(/enter open {2}n next link {2}esc list $/);
  });

  it('keep the chosen record on another day', () => {
    const { document } = sceneOf(on('processes', { selected: 'oewg-2021-2025', day: '2023-12-31' }), size);
    expect(document.lines.map(textOf).join(' ')).toContain('It is under way');
  });

  it('tell how much of the record lies below', () => {
    const rows = frame(on('decisions', { selected: 'a-res-78-237-plenary' }), size).map(textOf);
    expect(rows.at(-2)).toMatch(/\d+ more lines ↓ ─$/);
  });

  it('keep their columns where a name is Chinese or Arabic', () => {
    const document = sceneOf(on('states', { selected: 'chn', focus: 'record' }), size).document.lines;
    const at = document.findIndex((row) => /[\u4e00-\u9fff]/.test(textOf(row)));
    const lines = frame(on('states', { selected: 'chn', focus: 'record', scroll: at - 3 }), size);
    const shown = lines.slice(3, -2);
    expect(shown.some((row) => /[\u4e00-\u9fff]/.test(textOf(row)))).toBe(true);
    expect(shown.some((row) => /[\u0600-\u06ff]/.test(textOf(row)))).toBe(true);
    expect(new Set(shown.map((row) => cells(textOf(row).split(' │ ')[0] ?? '')))).toEqual(new Set([36]));
  });
});

describe('a what if', () => {
  const supposing = (votes: BrowserState['decisions']['supposition']['votes']) =>
    on('decisions', {
      selected: 'a-res-78-237-plenary',
      focus: 'record',
      mode: 'supposing',
      decisions: {
        grouping: 'region',
        coalition: 0,
        supposition: { member: 'ken', votes, majority: 'two-thirds', rule: undefined },
      },
    });

  it('says that it is hypothetical, and the verdict with the votes supposed', () => {
    const shown = frame(supposing({ ken: 'against' }), size)
      .map(textOf)
      .join('\n');
    expect(shown).toContain('HYPOTHETICAL');
    expect(shown).toContain('As recorded  adopted 104–53–7');
    expect(shown).toContain('Supposed     rejected 103–54–7');
    expect(shown).toContain('Kenya: ●Y in favour, as recorded → ▲N against, supposed');
    expect(shown).toContain('▲N*KEN');
  });
});
