import { kindNames } from '@acquis/domain';
import { columnNames, schemas } from '@acquis/domain/schemas';
import { describe, expect, it } from 'vitest';
import { ask, seated } from '../test/ask.js';
import { run } from './run.js';

const answers = [
  'now',
  'timeline --limit 3',
  'search 78/237 --limit 3',
  'states --limit 3',
  'treaties uncc',
  'verdict a-res-78-237-plenary',
  'whatif a-res-78-237-plenary --majority two-thirds',
  'compare states sgp usa',
  'rules',
  'agreement usa rus',
  'neighbours sgp',
];

describe('every answer', () => {
  it.each(answers)('acquis %s: has in NDJSON a line for each of its entries in JSON', async (command) => {
    const { data } = JSON.parse((await ask(`${command} --json`)).stdout);
    const lines = (await ask(`${command} --ndjson`)).stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(Array.isArray(data) ? data : [data]);
  });

  it.each(answers)('acquis %s: has a table with a row of names and a row at least', async (command) => {
    const { code, stdout, stderr } = await ask(`${command} --csv`);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^[\w.,-]+\r\n.+\r\n/s);
    expect(stdout).not.toContain('[object Object]');
  });
});

describe('the fields named with --json=', () => {
  it('are all that is given, besides the id', async () => {
    const { data } = JSON.parse((await ask('decisions --limit 2 --json=title,tally')).stdout);
    for (const item of data) expect(Object.keys(item).sort()).toEqual(['id', 'tally', 'title']);
  });

  it('leave what follows a bare --json an argument', async () => {
    expect(JSON.parse((await ask('states --json ken')).stdout).data.id).toBe('ken');
  });
});

describe('tables of records', () => {
  it.each(kindNames)('%s: have the columns of the API, and a row for each record', async (name) => {
    const { stdout } = await ask(`${name} --csv --limit 5`);
    expect(stdout.split('\r\n')[0]).toBe([...columnNames(schemas[name]), 'derived.sentence'].join(','));
  });
});

describe('--plain', () => {
  it('gives in a terminal what a pipe is given', async () => {
    for (const command of ['states', 'now', 'timeline --limit 5']) {
      const { plain, ...answer } = await run([...command.split(' '), '--plain'], seated);
      expect(plain).toBe(true);
      expect(answer).toEqual(await ask(command));
    }
  });
});
