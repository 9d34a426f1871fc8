import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { cells } from '../src/text/cells.js';
import { terminal } from './terminal.js';

const enter = '\r';

function expectRestored(written: string): void {
  expect(written).toContain('\x1b[?1049h');
  expect(written.lastIndexOf('\x1b[?1049l')).toBeGreaterThan(written.lastIndexOf('\x1b[?1049h'));
  expect(written.lastIndexOf('\x1b[?25h')).toBeGreaterThan(written.lastIndexOf('\x1b[?25l'));
}

describe('in a terminal', () => {
  it('one finds a decision by its symbol, reads it, and leaves', async () => {
    const screen = terminal(80, 24);
    await screen.shows('as known today · 1 of');
    screen.type('c');
    await screen.shows('Decisions');
    await screen.typeUntil('j', 'What organs decided');
    screen.type(enter);
    await screen.shows('Acquis › Decisions › ');
    screen.type('/');
    screen.type('a-res-78-237-plenary');
    await screen.shows('1 left');
    screen.type(enter);
    await screen.shows('Tally             104–53–7');
    screen.type(enter);
    screen.type('\x04\x04');
    await screen.shows('African States');
    screen.type('q');
    expect(await screen.ended).toBe(0);
    expectRestored(screen.written());
  });

  it('one sees a process as known on a past day', async () => {
    const screen = terminal(120, 40, ['--as-of', '2023-12-31']);
    await screen.shows('as known on 31 December 2023');
    await screen.typeUntil('l', 'Acquis › Processes › ');
    screen.type('/oewg 2021');
    await screen.shows('It is under way');
    screen.type('\x1b');
    await screen.shows('⏎ open');
    screen.type('q');
    expect(await screen.ended).toBe(0);
  });

  it('one leaves with ctrl-c, and the terminal is as it was', async () => {
    const screen = terminal(80, 24);
    await screen.shows('as known today');
    screen.type('\x03');
    expect(await screen.ended).toBe(0);
    expectRestored(screen.written());
  });

  it.each([
    [80, 24],
    [120, 40],
  ])('the first screen of %i by %i has no line too long and none too many', async (columns, rows) => {
    const screen = terminal(columns, rows);
    await screen.shows('q quit');
    const lines = stripVTControlCharacters(screen.written()).split(/\r?\n/);
    expect(lines.filter((line) => cells(line) > columns)).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(rows);
    screen.type('q');
    await screen.ended;
  });

  it('a command prints lines no longer than the terminal is wide, and does not take the screen', async () => {
    const screen = terminal(80, 24, ['decisions', 'a-res-78-237-plenary']);
    expect(await screen.ended).toBe(0);
    const text = stripVTControlCharacters(screen.written());
    expect(text).toContain('104–53–7');
    expect(text.split(/\r?\n/).filter((line) => cells(line) > 80)).toEqual([]);
    expect(screen.written()).not.toContain('\x1b[?1049h');
  });
});
