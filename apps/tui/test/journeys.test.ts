import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { cells } from '../src/text/cells.js';
import { type Setting, type Terminal, terminal } from './terminal.js';

const [enter, esc, tab] = ['\r', '\x1b', '\t'];

function expectRestored(written: string): void {
  expect(written).toContain('\x1b[?1049h');
  expect(written.lastIndexOf('\x1b[?1049l')).toBeGreaterThan(written.lastIndexOf('\x1b[?1049h'));
  expect(written.lastIndexOf('\x1b[?25h')).toBeGreaterThan(written.lastIndexOf('\x1b[?25l'));
}

async function opened(columns: number, rows: number, setting?: Setting): Promise<Terminal> {
  const screen = terminal(columns, rows, setting);
  await screen.shows('of 4');
  return screen;
}

/** The lines of the screen written last. */
function lastFrame(screen: Terminal): readonly string[] {
  const written = stripVTControlCharacters(screen.written());
  return written.slice(written.lastIndexOf(' Acquis  ')).split(/\r?\n/);
}

async function leave(screen: Terminal): Promise<void> {
  screen.type('q');
  expect(await screen.ended).toBe(0);
  expectRestored(screen.written());
}

/** The decision on the OEWG's text of 2023, open in the record's pane. */
async function decision(columns = 80, rows = 24): Promise<Terminal> {
  const screen = await opened(columns, rows);
  screen.type('3');
  await screen.shows('Now › Decisions');
  screen.type('/a-res-78-237-plenary');
  await screen.shows('1 left');
  screen.type(enter);
  await screen.shows('enter read');
  screen.type(enter);
  await screen.shows('w what if');
  return screen;
}

describe('in a terminal of 80 by 24', () => {
  it('one finds how Kenya voted on 78/237', async () => {
    const screen = await decision();
    screen.type('\x04');
    await screen.shows('●Y KEN');
    await leave(screen);
  });

  it('one sets the day to 30 November 2024 and reads how the convention signed in Hanoi stood', async () => {
    const screen = await opened(80, 24);
    screen.type('d');
    await screen.shows('YYYY-MM-DD');
    screen.type(`2024-11-30${enter}`);
    await screen.shows('as known on 30 November 2024');
    screen.type('7');
    await screen.shows('Now › Treaties');
    screen.type('/convention against cybercrime');
    await screen.shows('1 left');
    screen.type(`${enter}${enter}`);
    await screen.shows('Its text was approved on 8 August 2024');
    await leave(screen);
  });

  it('one flips votes until the verdict changes', async () => {
    const screen = await decision();
    screen.type('w');
    await screen.shows('HYPOTHETICAL');
    await screen.shows('the same outcome');
    await screen.typeUntil(' l', 'Supposed     rejected');
    screen.type(esc);
    await screen.shows('w what if');
    await leave(screen);
  });

  it('one searches everywhere and opens what was found', async () => {
    const screen = await opened(80, 24);
    screen.type('s');
    await screen.shows('search:');
    screen.type('kenya');
    await screen.shows('States · 1');
    screen.type(enter);
    await screen.shows('States › Kenya');
    screen.type('[');
    await screen.shows('Search “kenya”');
    await leave(screen);
  });

  it('one follows a link and goes back', async () => {
    const screen = await decision();
    await screen.typeUntil('n', '→ ●Y DZA');
    screen.type(enter);
    await screen.shows('A/RES/78/237, plenary › States › Algeria');
    screen.type('[');
    await screen.shows('› A/RES/78/237');
    screen.type(']');
    await screen.shows('States › Algeria');
    await leave(screen);
  });

  it('one goes by the palette to a day, and exports a record to a new file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'acquis-export-'));
    try {
      const screen = await opened(80, 24, { folder });
      screen.type(':');
      await screen.shows('a kind, a state, a day, an export');
      screen.type('as-of 2023-12-31');
      await screen.shows('as known on 31 December 2023');
      screen.type(enter);
      await screen.shows('enter read');
      screen.type('3');
      await screen.shows('Now › Decisions');
      screen.type('/a-res-78-237-plenary');
      await screen.shows('1 left');
      screen.type(enter);
      await screen.shows('enter read');
      screen.type(':export bib');
      await screen.shows('export as BibTeX');
      screen.type(enter);
      await screen.shows('Written to acquis-decisions-a-res-78-237-plenary.bib');
      const bibtex = await readFile(join(folder, 'acquis-decisions-a-res-78-237-plenary.bib'), 'utf8');
      expect(bibtex).toContain('as of 2023-12-31');
      await leave(screen);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('one copies the citation and the id of a record', async () => {
    const screen = await decision();
    screen.type('y');
    await screen.shows('Citation of A/RES/78/237, plenary copied.');
    screen.type('Y');
    await screen.shows('Copied: a-res-78-237-plenary');
    const [, ...sequences] = screen.written().split('\x1b]52;c;');
    const copied = sequences.map((rest) => Buffer.from(rest.split('\x07')[0] ?? '', 'base64').toString('utf8'));
    expect(copied[0]).toMatch(/^The Acquis contributors/);
    expect(copied[0]).toContain('acquis decisions a-res-78-237-plenary --as-of 2026-11-22');
    expect(copied[1]).toBe('a-res-78-237-plenary');
    await leave(screen);
  });

  it('one opens a source where no page can be shown, and is told its address', async () => {
    const screen = await opened(80, 24, { environment: { DISPLAY: '', WAYLAND_DISPLAY: '' } });
    screen.type('4');
    await screen.shows('Now › States');
    if (process.platform === 'linux') {
      screen.type('o');
      await screen.shows('The source is at https://');
    }
    await leave(screen);
  });

  it('one sees a process as known on a past day', async () => {
    const screen = await opened(120, 40, { args: ['--as-of', '2023-12-31'] });
    screen.type('5');
    await screen.shows('Now › Processes');
    screen.type('/oewg 2021');
    await screen.shows('It is under way');
    screen.type(esc);
    await screen.shows('enter read');
    await leave(screen);
  });

  it('one leaves with ctrl-c, and the terminal is as it was', async () => {
    const screen = await opened(80, 24);
    screen.type('\x03');
    expect(await screen.ended).toBe(0);
    expectRestored(screen.written());
  });
});

describe.skipIf(process.platform !== 'linux')('acquis open', () => {
  it('shows the page in the browser, whose program is given the address alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'acquis-open-'));
    try {
      await writeFile(join(folder, 'xdg-open'), `#!/bin/sh\nprintf '%s|' "$@" > "${folder}/asked"\n`, { mode: 0o755 });
      const environment = { PATH: `${folder}${delimiter}${process.env.PATH}`, DISPLAY: ':0' };
      const screen = terminal(80, 24, {
        args: ['open', 'treaties', 'uncc', '--site', 'https://acquis.example'],
        environment,
      });
      expect(await screen.ended).toBe(0);
      expect(screen.written()).toContain('Opened https://acquis.example/treaties/uncc');
      expect(await readFile(join(folder, 'asked'), 'utf8')).toBe('https://acquis.example/treaties/uncc|');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('prints the address where there is no display', async () => {
    const environment = { DISPLAY: '', WAYLAND_DISPLAY: '' };
    const screen = terminal(80, 24, {
      args: ['open', 'treaties', 'uncc', '--site', 'https://acquis.example'],
      environment,
    });
    expect(await screen.ended).toBe(0);
    expect(screen.written()).toBe('https://acquis.example/treaties/uncc\r\n');
  });
});

describe('a terminal', () => {
  it('that is made larger and smaller while the browser is open is filled anew each time', async () => {
    const screen = await decision();
    for (const [columns, rows] of [
      [120, 40],
      [50, 15],
      [80, 24],
    ] as const) {
      screen.resize(columns, rows);
      await expect.poll(() => lastFrame(screen).length, { timeout: 60_000 }).toBe(rows);
      expect(lastFrame(screen).filter((line) => cells(line) > columns)).toEqual([]);
    }
    screen.type(tab);
    await screen.shows('enter read');
    await leave(screen);
  });

  it.each([
    [80, 24],
    [120, 40],
  ])('of %i by %i has on its first screen no line too long and none too many', async (columns, rows) => {
    const screen = terminal(columns, rows);
    await screen.shows('q quit');
    const lines = stripVTControlCharacters(screen.written()).split(/\r?\n/);
    expect(lines.filter((line) => cells(line) > columns)).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(rows);
    await leave(screen);
  });

  it('without Unicode and colour is written ASCII only, and no colour', async () => {
    const screen = await opened(80, 24, { environment: { LC_ALL: 'C', NO_COLOR: '1' } });
    screen.type('3');
    await screen.shows('Now > Decisions');
    await leave(screen);
    expect(stripVTControlCharacters(screen.written())).toMatch(/^[\x20-\x7e\r\n]*$/);
    const [, ...sequences] = screen.written().split('\x1b[');
    expect(sequences.filter((sequence) => /^3[0-8]/.test(sequence))).toEqual([]);
  });

  it('that is read out is written what is chosen, without panes', async () => {
    const screen = terminal(80, 24, { environment: { INK_SCREEN_READER: 'true' } });
    await screen.shows('1 of 4: All tracks');
    screen.type('4');
    await screen.shows('1 of 195: Afghanistan');
    expect(stripVTControlCharacters(screen.written())).not.toMatch(/[│─━]/);
    screen.type('q');
    expect(await screen.ended).toBe(0);
  });

  it('that runs a command is written lines no longer than it is wide, and its screen is not taken', async () => {
    const screen = terminal(80, 24, {
      args: ['decisions', 'a-res-78-237-plenary'],
      environment: { PAGER: 'cat' },
    });
    expect(await screen.ended).toBe(0);
    const text = stripVTControlCharacters(screen.written());
    expect(text).toContain('104–53–7');
    expect(text).toContain('●Y KEN');
    expect(text.split(/\r?\n/).filter((line) => cells(line) > 80)).toEqual([]);
    expect(screen.written()).not.toContain('\x1b[?1049h');
  });
});
