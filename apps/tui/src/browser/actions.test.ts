import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, type Context, contexts } from './binding.js';
import type { Extent } from './extent.js';
import { bindingsOf, keymap } from './keymap.js';
import { type BrowserState, type Mode, opened, type Place } from './state.js';
import { next } from './step.js';

const extent: Extent = {
  keys: ['a', 'b', 'c', 'd', 'e'],
  views: ['now', 'timeline', 'decisions', 'states'],
  lines: 50,
  rows: 20,
  links: [
    { to: { collection: 'states', id: 'ken' }, text: 'Kenya', first: 2, last: 2 },
    { to: { collection: 'states', id: 'fra' }, text: 'France', first: 30, last: 31 },
  ],
  tracks: ['cybercrime', 'ict-security'],
  label: 'A/RES/78/237',
  entry: {
    reference: { collection: 'decisions', id: 'a-res-78-237-plenary' },
    label: 'A/RES/78/237',
    citation: () => 'The Acquis contributors. …',
    source: () => 'https://digitallibrary.un.org/record/1',
    comparable: true,
  },
  choices: [
    { label: 'Kenya', sort: 'state', does: { act: 'record', to: { collection: 'states', id: 'ken' } } },
    { label: '2023', sort: 'day', does: { act: 'day', day: '2023-12-31' } },
  ],
  vote: {
    rows: [
      ['dza', 'ken'],
      ['fra', 'usa'],
    ],
    recorded: new Map([
      ['dza', 'in-favour'],
      ['ken', 'in-favour'],
      ['fra', 'against'],
      ['usa', 'no-vote-recorded'],
    ]),
  },
  memberCalled: (text) => (text.startsWith('fra') ? 'fra' : undefined),
};

const today = '2026-11-24';
const place: Place = {
  view: 'timeline',
  selected: 'x',
  focus: 'list',
  scroll: 0,
  link: undefined,
  filter: '',
  track: undefined,
  query: '',
};
const middle: BrowserState = {
  ...opened(today, today, 'decisions'),
  selected: 'c',
  filter: 'cyber',
  track: 'cybercrime',
  past: [{ ...place, label: 'Timeline' }],
  future: [{ ...place, view: 'states', label: 'States' }],
};
const reading: BrowserState = { ...middle, focus: 'record', scroll: 10 };
const asking = (mode: Mode): BrowserState => ({
  ...middle,
  mode,
  typed: 'frax',
  query: 'kenya',
  before: middle,
  askedAt: 'x',
});
const supposing: BrowserState = {
  ...reading,
  mode: 'supposing',
  scroll: 0,
  decisions: {
    grouping: 'region',
    coalition: 2,
    supposition: { member: 'dza', votes: {}, majority: undefined, rule: undefined },
  },
};

/** A state in the middle of each context, from which every action leads somewhere. */
const starts: Readonly<Record<Context, BrowserState>> = {
  list: middle,
  record: reading,
  decision: reading,
  supposing,
  kinds: { ...asking('kinds'), view: 'timeline' },
  help: { ...asking('help'), scroll: 10 },
  filter: asking('filter'),
  day: { ...asking('day'), typed: '2023-12-31' },
  palette: { ...asking('palette'), choice: 0 },
  search: { ...asking('search'), view: 'search' },
  find: { ...supposing, mode: 'find', typed: 'frax', before: supposing },
};

type Expected = Partial<Record<Context | 'any', object>>;
const typedIn = (text: string) => ({ filter: { filter: text }, search: { query: text }, any: { typed: text } });
const supposed = (change: object) => ({ any: { decisions: { supposition: change } } });
const moved = (selected: string, scroll: number, view: string): Expected => ({
  list: { selected },
  kinds: { view },
  any: { scroll },
});

/** What each action does, as its sentence says; by context where it differs. */
const expected: Readonly<Record<Command, Expected>> = {
  down: moved('d', 11, 'decisions'),
  up: moved('b', 9, 'now'),
  'half-down': moved('e', 20, 'states'),
  'half-up': moved('a', 0, 'now'),
  top: moved('a', 0, 'now'),
  bottom: moved('e', 30, 'states'),
  open: {
    list: { focus: 'record', view: 'decisions' },
    kinds: { view: 'timeline', mode: 'browse' },
    any: { message: 'Choose a link with n, then open it with enter.', link: 1 },
  },
  back: {
    list: { filter: '', track: undefined },
    supposing: { mode: 'browse', focus: 'record' },
    kinds: { mode: 'browse', view: 'decisions', selected: 'c' },
    help: { mode: 'browse', scroll: 0 },
    any: { focus: 'list' },
  },
  'to-record': { any: { focus: 'record' } },
  'to-list': { any: { focus: 'list' } },
  'other-pane': { list: { focus: 'record' }, any: { focus: 'list' } },
  zoom: { any: { zoomed: true } },
  'next-link': { any: { link: 1, scroll: 12 } },
  'previous-link': { any: { link: 0, scroll: 2 } },
  'go-to-view': { any: { view: 'now', selected: undefined, filter: '' } },
  'next-kind': { any: { view: 'states' } },
  'previous-kind': { any: { view: 'timeline' } },
  'choose-kind': { any: { mode: 'kinds' } },
  filter: { any: { mode: 'filter', focus: 'list' } },
  'next-track': { any: { track: 'ict-security' } },
  search: { any: { mode: 'search', view: 'search', query: '' } },
  palette: { any: { mode: 'palette', typed: '' } },
  'set-day': { any: { mode: 'day', typed: '' } },
  earlier: { any: { view: 'timeline', selected: 'x', past: [] } },
  later: { any: { view: 'states', future: [] } },
  'copy-citation': { any: { effect: { task: 'copy', text: 'The Acquis contributors. …', number: 1 } } },
  'copy-id': { any: { effect: { task: 'copy', text: 'a-res-78-237-plenary' } } },
  'open-source': { any: { effect: { task: 'open', url: 'https://digitallibrary.un.org/record/1' } } },
  'set-beside': { any: { compared: { name: 'decisions', ids: ['a-res-78-237-plenary'] } } },
  help: { help: { mode: 'browse' }, any: { mode: 'help', scroll: 0 } },
  quit: { any: { done: true } },
  accept: {
    filter: { mode: 'browse', filter: 'cyber' },
    day: { mode: 'browse', day: '2023-12-31' },
    palette: { mode: 'browse', view: 'states', selected: 'ken', focus: 'record' },
    search: { mode: 'browse', view: 'decisions', selected: 'a-res-78-237-plenary', focus: 'record' },
    find: { mode: 'supposing' },
  },
  cancel: { find: { mode: 'supposing' }, any: { mode: 'browse', view: 'decisions', selected: 'c', filter: 'cyber' } },
  erase: {
    filter: { filter: 'cybe' },
    search: { query: 'keny' },
    day: { typed: '2023-12-3' },
    palette: { typed: 'fra' },
    find: { typed: 'fra', decisions: { supposition: { member: 'fra' } } },
  },
  clear: typedIn(''),
  'next-choice': { palette: { choice: 1 }, search: { selected: 'd' } },
  'previous-choice': { palette: { choice: 0 }, search: { selected: 'b' } },
  'keep-hits': { any: { mode: 'browse', view: 'search', query: 'kenya', selected: 'c' } },
  'group-by': { any: { decisions: { grouping: 'coalition' } } },
  'next-coalition': { any: { decisions: { grouping: 'coalition', coalition: 0 } } },
  'previous-coalition': { any: { decisions: { grouping: 'coalition', coalition: 0 } } },
  'what-if': { any: { mode: 'supposing', decisions: { supposition: { member: 'dza', votes: {} } } } },
  'cell-left': supposed({ member: 'dza' }),
  'cell-right': supposed({ member: 'ken' }),
  'cell-up': supposed({ member: 'dza' }),
  'cell-down': supposed({ member: 'fra' }),
  flip: supposed({ votes: { dza: 'against' } }),
  'next-majority': supposed({ majority: 'simple' }),
  'next-rule': supposed({ rule: 'assembly-majority' }),
  undo: supposed({ votes: {}, majority: undefined, rule: undefined }),
  find: { any: { mode: 'find', typed: '' } },
};

describe.each(contexts)('in the context %s', (context) => {
  it.each(bindingsOf(context).map(({ command, shown, does }) => ({ command, shown, does })))(
    '$shown: $does',
    ({ command }) => {
      const wanted = expected[command][context] ?? expected[command].any;
      expect(wanted).toBeDefined();
      expect(next(starts[context], { command, key: '1' }, extent)).toMatchObject(wanted ?? {});
    },
  );
});

describe('several actions after one another', () => {
  const after = (state: BrowserState, ...commands: readonly Command[]) =>
    commands.reduce((before, command) => next(before, { command }, extent), state);

  it('follow a link and come back to where it was', () => {
    const there = after(reading, 'next-link', 'open');
    expect(there).toMatchObject({ view: 'states', selected: 'fra', focus: 'record', scroll: 0 });
    expect(after(there, 'earlier')).toMatchObject({ view: 'decisions', selected: 'c', scroll: 12, link: 1 });
    expect(after(there, 'earlier', 'later')).toMatchObject({ view: 'states', selected: 'fra' });
  });

  it('flip a vote to every other one and back to the recorded one', () => {
    const votes = (times: number) =>
      after(supposing, ...Array.from({ length: times }, (): Command => 'flip')).decisions.supposition.votes;
    expect([1, 2, 3].map((times) => votes(times))).toEqual([{ dza: 'against' }, { dza: 'abstaining' }, {}]);
  });

  it('give a member with no vote recorded each of the three in turn', () => {
    const at = after(supposing, 'cell-right', 'cell-right', 'cell-right');
    expect(at.decisions.supposition.member).toBe('usa');
    expect(after(at, 'flip').decisions.supposition.votes).toEqual({ usa: 'in-favour' });
    expect(after(at, 'flip', 'flip', 'flip', 'flip').decisions.supposition.votes).toEqual({});
  });

  it('set records side by side, take one out, and begin anew with another kind', () => {
    const one = after(middle, 'set-beside');
    expect(after(one, 'set-beside').compared?.ids).toEqual([]);
    const state = {
      ...extent,
      entry: extent.entry && { ...extent.entry, reference: { collection: 'states' as const, id: 'ken' } },
    };
    expect(next(one, { command: 'set-beside' }, state).compared).toEqual({ name: 'states', ids: ['ken'] });
  });

  it('refuse a day that does not exist with what is expected', () => {
    expect(next({ ...starts.day, typed: '2023-02-30' }, { command: 'accept' }, extent)).toMatchObject({
      mode: 'day',
      day: today,
      message: 'No such day; expected YYYY-MM-DD.',
    });
  });

  it('say of a day before the record on the screen was known since when it is, and show the list', () => {
    expect(next({ ...starts.day, focus: 'record', typed: '2023-01-01' }, { command: 'accept' }, extent)).toMatchObject({
      day: '2023-01-01',
      focus: 'list',
      message: 'Not yet known on 1 January 2023; known since 22 December 2023.',
    });
  });

  it('lead from the palette to a day, and search hits to the way back', () => {
    expect(after(starts.palette, 'next-choice', 'accept')).toMatchObject({ day: '2023-12-31', view: 'decisions' });
    const found = after(starts.search, 'accept');
    expect(found.past.map(({ view }) => view)).toEqual(['timeline', 'decisions', 'search']);
  });

  it('lead from the palette to a search for what was typed', () => {
    const choices = [{ label: 'search', sort: 'search', does: { act: 'search', query: 'hanoi' } }] as const;
    const found = next(starts.palette, { command: 'accept' }, { ...extent, choices });
    expect(found).toMatchObject({ view: 'search', query: 'hanoi', mode: 'browse' });
  });

  it('export the record on the screen', () => {
    const choices = [{ label: 'export', sort: 'export', does: { act: 'export', form: 'bibtex' } }] as const;
    expect(next(starts.palette, { command: 'accept' }, { ...extent, choices }).effect).toMatchObject({
      task: 'export',
      form: 'bibtex',
      record: { collection: 'decisions', id: 'a-res-78-237-plenary' },
    });
  });

  it('do nothing where there is no record', () => {
    const none: Extent = { ...extent, entry: undefined, links: [], keys: [], choices: [] };
    for (const command of ['copy-id', 'copy-citation', 'open-source'] as const)
      expect(next(reading, { command }, none)).toMatchObject({ effect: undefined, message: /.+/ });
    expect(next(middle, { command: 'open' }, none).focus).toBe('list');
  });
});

describe('any keys at all', () => {
  const events = fc.array(
    fc.oneof(
      fc.constantFrom(...keymap.map(({ command }) => command)).map((command) => ({ command, key: '2' })),
      fc.string({ minLength: 1 }).map((text) => ({ text })),
    ),
    { maxLength: 60 },
  );

  it('keep the state within its bounds', () => {
    fc.assert(
      fc.property(events, (typed) => {
        const state = typed.reduce((before, event) => next(before, event, extent), opened(today, today, 'now'));
        expect(state.scroll).toBeGreaterThanOrEqual(0);
        expect(state.scroll).toBeLessThanOrEqual(extent.lines - extent.rows);
        expect(state.link ?? 0).toBeLessThan(extent.links.length);
        expect(state.past.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
