import { describe, expect, it } from 'vitest';
import { ask, seated } from '../../test/ask.js';
import { run } from '../run.js';
import { cells } from '../text/cells.js';

const commands = [
  'verdict',
  'verdict --all',
  'verdict a-res-78-237-plenary',
  'whatif a-res-78-237-plenary --majority two-thirds --flip usa=in-favour',
  'whatif uncc --pace 10/year',
  'agreement usa rus --votes all',
  'neighbours deu --limit 200',
  'cohesion eu',
  'blocs --from 2000',
  'movement a-res-78-16-plenary a-res-78-237-plenary',
];

const names = [...new Set(commands.flatMap((command) => command.split(' ')[0] ?? []))];

const refusals: readonly (readonly [command: string, code: number, expected: RegExp])[] = [
  ['agreement usa', 2, /missing required argument 'other'/],
  ['agreement usa usa', 2, /the same state; name two/],
  ['agreement usa norwya', 3, /no state "norwya".*Did you mean:\n {2}acquis states nor/],
  ['agreement usa vat', 3, /No vote of Holy See is recorded/],
  ['agreement usa rus --votes some', 2, /expected tracks, all/],
  ['agreement usa rus --track cyber', 2, /"cyber" is no value of track; expected autonomous-weapons, /],
  ['agreement usa rus --from 2024 --to 2020', 2, /earlier date as --from/],
  ['agreement usa rus --decision a-res-78-237-committee', 2, /no complete vote by member/],
  ['agreement usa rus --csv --json', 2, /exclude each other; give one/],
  ['agreement usa rus --votes all --consensus', 2, /adoptions without a vote cannot be included/],
  ['neighbours sgp --limit 0', 2, /whole number of at least 1/],
  ['neighbours sgp --coalition euu', 2, /"euu" is no value of coalition; .*Did you mean "eu"/],
  ['cohesion euu', 3, /Did you mean:\n {2}acquis cohesion eu/],
  ['blocs --cut 2', 2, /above 0 and at most 1/],
  ['movement a-res-78-16-plenary a-res-78-16-plenary', 2, /the same vote; name two/],
  ['movement a-res-78-16-plenary a-res-78-16-plenry', 3, /Did you mean/],
  ['movement a-res-78-16-plenary a-res-80-58-plenary --as-of 2024-01-01', 3, /not yet known on 1 January 2024/],
];

describe('the questions asked of rules and votes', () => {
  it.each(commands)('acquis %s: fits 80 columns', async (command) => {
    const { code, stdout } = await ask(command);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => cells(line) > 80)).toEqual([]);
  });

  it.each(commands)('acquis %s: has colour at a terminal, and says the same without', async (command) => {
    const plain = (await ask(command)).stdout;
    const coloured = (await run(command.split(' '), seated)).stdout;
    expect(plain).not.toContain('\x1b');
    expect(coloured).toContain('\x1b[');
    expect((await run(command.split(' '), { ...seated, colour: false })).stdout).toBe(plain);
  });

  it.each(names)('%s: has help with examples that fit 80 columns', async (name) => {
    const { code, stdout } = await ask(`help ${name}`);
    expect(code).toBe(0);
    expect(stdout).toContain(`Examples:\n  acquis ${name}`);
    expect(stdout.split('\n').filter((line) => cells(line) > 80)).toEqual([]);
  });

  it('stand in the help of the program, which fits 80 columns', async () => {
    const { stdout } = await ask('--help');
    for (const name of names) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect(stdout.split('\n').filter((line) => cells(line) > 80)).toEqual([]);
  });

  it.each(names)('%s: answers every example of its help', async (name) => {
    const { stdout } = await ask(`help ${name}`);
    const examples = [...stdout.matchAll(/^ {2}acquis (.+)$/gm)].flatMap(([, command]) => command ?? []);
    expect(examples.length).toBeGreaterThan(2);
    for (const command of examples) expect(await ask(command)).toMatchObject({ code: 0 });
  });

  it.each(refusals)('acquis %s: exits %i and says on stderr what was expected', async (command, code, expected) => {
    const { stdout, stderr, ...outcome } = await ask(command);
    expect({ code: outcome.code, stdout }).toEqual({ code, stdout: '' });
    expect(stderr).toMatch(expected);
  });
});
