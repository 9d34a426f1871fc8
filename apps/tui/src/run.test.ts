import { acquis, descriptorOf, kindNames, version } from '@acquis/domain';
import { describe, expect, it } from 'vitest';
import { ask, piped, seated } from '../test/ask.js';
import { run } from './run.js';
import { cells } from './text/cells.js';

describe('acquis without a command', () => {
  it('prints the overview as text where there is no terminal', async () => {
    expect(await ask('')).toEqual(await ask('now'));
    expect((await ask('')).code).toBe(0);
  });

  it('asks for the browser on the day named where there is a terminal', async () => {
    expect(await run([], seated)).toMatchObject({ code: 0, stdout: '', browse: '2026-11-22' });
    expect((await run(['--as-of', '2023-12-31'], seated)).browse).toBe('2023-12-31');
  });

  it('prints the versions of the program and of the data', async () => {
    const { code, stdout } = await ask('--version');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^acquis \d+\.\d+\.\d+ · data /);
    expect(stdout).toContain(version);
  });
});

describe('every kind of record', () => {
  it.each(kindNames)('%s: lists every record, one a line, in a pipe', async (name) => {
    const { code, stdout } = await ask(name);
    const lines = stdout.split('\n').filter(Boolean);
    expect(code).toBe(0);
    expect(lines).toHaveLength(acquis.at(piped.today).of(name).all().length);
  });

  it.each(kindNames)('%s: gives the same list as JSON in the envelope of the API', async (name) => {
    const { data, page, meta } = JSON.parse((await ask(`${name} --json`)).stdout);
    const total = acquis.at(piped.today).of(name).all().length;
    expect(data).toHaveLength(total);
    expect(page).toEqual({ limit: null, total, next: null });
    expect(meta).toMatchObject({ asOf: piped.today, version });
    expect(Object.keys(meta.coverage)).toEqual(acquis.tracks.all().map(({ id }) => id));
  });

  it.each(kindNames)('%s: has help with an option for each facet and examples', async (name) => {
    const { code, stdout } = await ask(`help ${name}`);
    expect(code).toBe(0);
    for (const facet of Object.keys(descriptorOf(name).facets)) expect(stdout).toContain(`--${facet} <value>`);
    expect(stdout).toContain(`Examples:\n  acquis ${name}\n`);
  });

  it.each(kindNames)('%s: shows a record at 80 columns without a longer line', async (name) => {
    for (const { id } of acquis.at(piped.today).of(name).all().slice(0, 8)) {
      const { code, stdout } = await ask(`${name} ${id}`);
      expect(code).toBe(0);
      expect(stdout).toContain('How we know');
      expect(stdout.split('\n').filter((line) => cells(line) > 80)).toEqual([]);
    }
  });
});

describe('lists', () => {
  it('are narrowed by facets, several values of one being alternatives', async () => {
    const { data } = JSON.parse((await ask('decisions --stage plenary --year 2023,2024 --year 2025 --json')).stdout);
    expect(data.length).toBeGreaterThan(0);
    for (const { stage, on } of data) {
      expect(stage).toBe('plenary');
      expect(['2023', '2024', '2025']).toContain(on.slice(0, 4));
    }
  });

  it('are cut by --limit, which says so on stderr and leaves the total in the JSON', async () => {
    const text = await ask('states --limit 3');
    expect(text.stdout.trimEnd().split('\n')).toHaveLength(3);
    expect(text.stderr).toBe('The first 3 of 195.\n');
    expect(JSON.parse((await ask('states --limit 3 --json')).stdout).page).toEqual({
      limit: 3,
      total: 195,
      next: null,
    });
  });

  it('fit the terminal, where a longer line ends in …', async () => {
    for (const command of ['documents', 'decisions', 'timeline', 'sources']) {
      const { stdout } = await run([command], { ...seated, colour: false });
      expect(stdout.split('\n').filter((line) => cells(line) > 80)).toEqual([]);
    }
  });
});

describe('as-of', () => {
  it('says where things stand in the tracks asked for only', async () => {
    const { stdout } = await ask('now --track cybercrime --json');
    expect(JSON.parse(stdout).data.map(({ track }: { track: { id: string } }) => track.id)).toEqual(['cybercrime']);
    expect((await ask('now --track nothing')).stderr).toContain(
      'expected autonomous-weapons, cybercrime, ict-security',
    );
  });

  it('holds before and after the command', async () => {
    const after = await ask('now --as-of 2023-12-31');
    expect(after.stdout).toContain('As known on 31 December 2023');
    expect(await ask('--as-of 2023-12-31 now')).toEqual(after);
  });

  it('leaves out of a list what was not yet known', async () => {
    const { data } = JSON.parse((await ask('decisions --as-of 2010-12-31 --json')).stdout);
    for (const { on } of data) expect(on <= '2010-12-31').toBe(true);
  });
});
