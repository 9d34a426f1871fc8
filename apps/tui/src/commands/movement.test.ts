import { describe, expect, it } from 'vitest';
import { ask } from '../../test/ask.js';

const texts = 'movement a-res-78-16-plenary a-res-78-237-plenary';

describe('acquis movement', () => {
  it('gives who voted otherwise on the second text of 2023', async () => {
    const { data } = JSON.parse((await ask(`${texts} --json`)).stdout);
    const flow = (from: string, to: string) =>
      data.flows.find((each: { from: string; to: string }) => each.from === from && each.to === to)?.states.length;
    expect(flow('in-favour', 'in-favour')).toBe(81);
    expect(flow('in-favour', 'against')).toBe(53);
    expect(flow('in-favour', 'no-vote-recorded')).toBe(21);
    expect(flow('against', 'in-favour')).toBe(9);
    expect(flow('abstaining', 'in-favour')).toBe(10);
    expect(flow('in-favour', 'abstaining')).toBe(6);
  });

  it('gives the change in members with no vote recorded before anything else', async () => {
    const { stdout } = await ask(texts);
    expect(stdout).toContain('Members with no vote recorded: 12, then 29 (+17)');
    expect(stdout.indexOf('no vote recorded: 12')).toBeLessThan(stdout.indexOf('in favour → against'));
    expect(stdout).toMatch(/^ {2}53 {2}in favour → against$/m);
  });

  it('names nobody as moved between committee and plenary but states known by name in both', async () => {
    const { stdout } = await ask('movement a-res-78-237-committee a-res-78-237-plenary');
    expect(stdout).toContain('7 of 7 states known by name in both votes');
    expect(stdout.replace(/\s+/g, ' ')).toContain('nothing is said of how they moved');
  });

  it('within a coalition follows its members of both days, and says so', async () => {
    const { stdout } = await ask(`${texts} --coalition asean`);
    expect(stdout).toContain('of 10 states known by name in both votes');
    expect(stdout).toContain('coalition asean');
  });

  it('has a row for every state compared in its table', async () => {
    const rows = (await ask(`${texts} --csv`)).stdout.trimEnd().split('\r\n');
    expect(rows[0]).toBe('state,from,to,moved');
    expect(rows).toHaveLength(194);
  });
});
