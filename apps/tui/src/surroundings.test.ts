import { describe, expect, it } from 'vitest';
import { Failure } from './failure.js';
import { surroundings } from './surroundings.js';

const now = new Date('2026-11-22T23:59:59Z');
const terminal = { input: { isTTY: true }, output: { isTTY: true, columns: 100 } };

describe('the surroundings', () => {
  it('take the day in UTC, and another where ACQUIS_TODAY names one', () => {
    expect(surroundings({}, terminal, now).today).toBe('2026-11-22');
    expect(surroundings({ ACQUIS_TODAY: '2024-01-02' }, terminal, now).today).toBe('2024-01-02');
  });

  it('refuse an ACQUIS_API that is no address, and say what one looks like', () => {
    expect(() => surroundings({ ACQUIS_API: 'localhost:8787' }, terminal, now)).toThrow(
      'ACQUIS_API is "localhost:8787"; expected an address such as https://api.example.org',
    );
  });

  it('refuse an ACQUIS_TODAY that is no day', () => {
    expect(() => surroundings({ ACQUIS_TODAY: 'today' }, terminal, now)).toThrow(Failure);
  });

  it('are 80 columns wide and without colour where output is no terminal', () => {
    const pipe = surroundings({}, { input: { isTTY: true }, output: { columns: 200 } }, now);
    expect(pipe).toMatchObject({ columns: 80, colour: false, terminal: false, interactive: false });
  });

  it('are as wide as the terminal', () => {
    expect(surroundings({}, terminal, now)).toMatchObject({ columns: 100, colour: true, interactive: true });
  });

  it('show progress on a terminal alone, and not on a dumb one', () => {
    const shown: string[] = [];
    const talk = { isTTY: true, write: (text: string) => shown.push(text) };
    surroundings({}, { ...terminal, talk }, now).progress?.('half');
    expect(shown).toEqual(['half']);
    expect(surroundings({ TERM: 'dumb' }, { ...terminal, talk }, now).progress).toBeUndefined();
    expect(surroundings({}, { ...terminal, talk: { ...talk, isTTY: false } }, now).progress).toBeUndefined();
  });

  it('have no colour with NO_COLOR or on a dumb terminal', () => {
    expect(surroundings({ NO_COLOR: '1' }, terminal, now)).toMatchObject({ colour: false, interactive: true });
    expect(surroundings({ TERM: 'dumb' }, terminal, now)).toMatchObject({ colour: false, interactive: false });
  });

  it('show no browser where input is no terminal', () => {
    expect(surroundings({}, { input: {}, output: { isTTY: true } }, now).interactive).toBe(false);
  });

  it('page with less, with what PAGER names, or not at all: in a pipe, for an empty PAGER, for cat', () => {
    expect(surroundings({}, terminal, now).pager).toBe('less -FRX');
    expect(surroundings({ PAGER: 'most' }, terminal, now).pager).toBe('most');
    for (const PAGER of ['', 'cat']) expect(surroundings({ PAGER }, terminal, now).pager).toBeUndefined();
    expect(surroundings({ PAGER: 'most' }, { input: {}, output: {} }, now).pager).toBeUndefined();
  });

  it('name an API where ACQUIS_API does', () => {
    expect(surroundings({ ACQUIS_API: 'http://127.0.0.1:1' }, terminal, now).api).toBe('http://127.0.0.1:1');
    expect(surroundings({ ACQUIS_API: '' }, terminal, now).api).toBeUndefined();
  });
});
