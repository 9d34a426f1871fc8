import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, keymap } from './keymap.js';
import { indexOf } from './moving.js';
import { type BrowserState, type Event, type Extent, next, opened } from './state.js';

const extent: Extent = { keys: ['a', 'b', 'c'], shelves: ['now', 'decisions', 'states'], lines: 50, rows: 20 };
const start = opened('2026-11-22', '2026-11-22', 'now');

function after(...events: readonly (Command | { readonly text: string })[]): BrowserState {
  return events.reduce(
    (state, event) => next(state, typeof event === 'string' ? { command: event } : event, extent),
    start,
  );
}

describe('moving in the list', () => {
  it('stops at its ends', () => {
    expect(after('up').selected).toBe('a');
    expect(after('down', 'down', 'down', 'down').selected).toBe('c');
    expect(after('bottom').selected).toBe('c');
    expect(after('bottom', 'top').selected).toBe('a');
  });

  it('starts the next record at its top', () => {
    expect(after('open', 'half-down', 'back', 'down').scroll).toBe(0);
  });
});

describe('reading a record', () => {
  it('begins with enter and ends with escape', () => {
    expect(after('open').focus).toBe('record');
    expect(after('open', 'back').focus).toBe('list');
  });

  it('scrolls no further than its last line', () => {
    expect(after('open', 'down').scroll).toBe(1);
    expect(after('open', 'half-down').scroll).toBe(10);
    expect(after('open', 'bottom').scroll).toBe(30);
    expect(after('open', 'bottom', 'top').scroll).toBe(0);
  });

  it('is not offered where the list is empty', () => {
    const empty = { ...extent, keys: [] };
    expect(next(start, { command: 'open' }, empty).focus).toBe('list');
    expect(next(start, { command: 'other-pane' }, empty).focus).toBe('list');
  });
});

describe('choosing a kind of record', () => {
  it('is left by escape with everything as it was, and by enter with the kind chosen', () => {
    const reading = after('down', 'open', 'down');
    const chosen = [{ command: 'choose-shelf' }, { command: 'down' }] as const;
    const there = chosen.reduce((state, event) => next(state, event, extent), reading);
    expect(there.shelf).toBe('decisions');
    expect({ ...next(there, { command: 'back' }, extent), before: undefined }).toEqual(reading);
    expect(next(there, { command: 'open' }, extent)).toMatchObject({ shelf: 'decisions', mode: 'browse' });
  });
});

describe('going between kinds of record', () => {
  it('goes round', () => {
    expect(after('previous-shelf').shelf).toBe('states');
    expect(after('next-shelf', 'next-shelf', 'next-shelf').shelf).toBe('now');
  });

  it('drops the filter', () => {
    expect(after('filter', { text: 'x' }, 'accept', 'next-shelf')).toMatchObject({
      shelf: 'decisions',
      filter: '',
      selected: undefined,
    });
  });

  it('chooses from a list', () => {
    expect(after('choose-shelf', 'down', 'open')).toMatchObject({ mode: 'browse', shelf: 'decisions' });
  });
});

describe('filtering', () => {
  it('holds while typing, and stays when accepted', () => {
    expect(after('filter', { text: 'cyb' }).filter).toBe('cyb');
    expect(after('filter', { text: 'cyb' }, 'accept')).toMatchObject({ mode: 'browse', filter: 'cyb' });
  });

  it('is as it was before when cancelled', () => {
    expect(after('filter', { text: 'a' }, 'accept', 'filter', { text: 'b' }, 'cancel').filter).toBe('a');
  });

  it('is erased character by character, or whole', () => {
    expect(after('filter', { text: 'a👍' }, 'erase').filter).toBe('a');
    expect(after('filter', { text: 'abc' }, 'clear').filter).toBe('');
  });

  it('is cleared by escape in the list', () => {
    expect(after('filter', { text: 'a' }, 'accept', 'back').filter).toBe('');
  });
});

describe('another day', () => {
  it('keeps the record chosen', () => {
    expect(after('down', 'set-day', { text: '2023-12-31' }, 'accept')).toMatchObject({
      day: '2023-12-31',
      selected: 'b',
      mode: 'browse',
    });
  });

  it('is today where nothing is typed', () => {
    expect(after('set-day', { text: '2023-12-31' }, 'accept', 'set-day', 'accept').day).toBe('2026-11-22');
  });

  it('that does not exist is refused with what is expected', () => {
    expect(after('set-day', { text: '2023-02-30' }, 'accept')).toMatchObject({
      mode: 'day',
      day: '2026-11-22',
      message: 'No such day; expected YYYY-MM-DD.',
    });
  });
});

describe('any keys at all', () => {
  const events = fc.array(
    fc.oneof(
      fc.constantFrom(...keymap.map(({ command }) => command)).map((command): Event => ({ command })),
      fc.string({ minLength: 1 }).map((text): Event => ({ text })),
    ),
    { maxLength: 60 },
  );

  it('keep the state within its bounds', () => {
    fc.assert(
      fc.property(events, (typed) => {
        const state = typed.reduce((before, event) => next(before, event, extent), start);
        expect(state.scroll).toBeGreaterThanOrEqual(0);
        expect(state.scroll).toBeLessThanOrEqual(extent.lines - extent.rows);
        expect(extent.shelves).toContain(state.shelf);
        expect(indexOf(state.selected, extent.keys)).toBeLessThan(extent.keys.length);
      }),
    );
  });
});
