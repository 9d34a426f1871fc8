import { describe, expect, it } from 'vitest';
import { ask } from '../../test/ask.js';

describe('acquis cohesion', () => {
  it('gives 1 for the European Union on the plenary vote on A/RES/77/37', async () => {
    const { data } = JSON.parse((await ask('cohesion eu --decision a-res-77-37-plenary --json')).stdout);
    expect(data.mean).toEqual({ votes: 1, index: 1 });
    expect(data.votes).toHaveLength(1);
    const { stdout } = await ask('cohesion eu --decision a-res-77-37-plenary');
    expect(stdout).toMatch(/1\.000 █{20} {2}27–0–0 of 27 members/);
  });

  it('takes the symbol of a decision where only one of its stages has a complete vote', async () => {
    const { code, stderr } = await ask('cohesion eu --decision A/RES/77/37');
    expect(code).toBe(3);
    expect(stderr).toContain('a-res-77-37-plenary');
  });

  it('names who voted apart and how', async () => {
    const { stdout } = await ask('cohesion eu --limit 3');
    expect(stdout).toContain('apart: Poland (abstained)');
  });

  it('draws a full bar for nothing less than full cohesion', async () => {
    const { stdout } = await ask('cohesion eu');
    for (const [, index] of stdout.matchAll(/(\d\.\d{3}) █{20}(?!░)/g)) expect(index).toBe('1.000');
  });

  it('shows the latest votes with --limit, says so on stderr, and computes the mean over all', async () => {
    const { stdout, stderr } = await ask('cohesion eu --limit 3');
    expect(stderr).toBe('The latest 3 of 23 votes; more with --limit, all with --csv.\n');
    expect(stdout).toMatch(/^Mean .* over 23 votes$/m);
    expect((await ask('cohesion eu --limit 3 --csv')).stdout.trimEnd().split('\r\n')).toHaveLength(24);
  });

  it('takes a regional group and says that it is the group of today', async () => {
    const { code, stdout } = await ask('cohesion eastern-european');
    expect(code).toBe(0);
    expect(stdout).toContain('the group as it is today');
  });

  it('refuses a coalition whose members are not all known, with the reason', async () => {
    const { code, stdout, stderr } = await ask('cohesion arab-group');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/no index is computed for it/);
  });
});
