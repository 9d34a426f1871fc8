import { describe, expect, it } from 'vitest';
import { ask, piped } from '../test/ask.js';
import { program } from './program.js';

const nothing = { surroundings: piped, print() {}, say() {}, browse() {}, assist() {} };
const names = program(nothing).commands.map((command) => command.name());

describe('the help of every command', () => {
  it.each(names)('%s: has examples, and ends with 0', async (name) => {
    const { code, stdout, stderr } = await ask(`help ${name}`);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`Examples:\\n(?:.*\\n)?.*acquis ${name}`));
  });

  it.each(names)('%s: is no wider than the terminal', async (name) => {
    const { stdout } = await ask(`help ${name}`);
    const [described = ''] = stdout.split('\nExamples:');
    expect(described.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('says which exit codes there are', async () => {
    expect((await ask('--help')).stdout.replace(/\s+/g, ' ')).toMatch(/0 answered; 1 failed; 2 not.*; 3 .*; 4 the API/);
  });
});
