import { describe, expect, it } from 'vitest';
import { ask } from '../../test/ask.js';

async function neighbours(command: string) {
  return JSON.parse((await ask(`neighbours ${command} --json`)).stdout);
}

describe('acquis neighbours', () => {
  it('lists the nearest from the highest index down and the farthest from the lowest up', async () => {
    const { data } = await neighbours('sgp');
    const indices = (ties: readonly { index: number }[]) => ties.map(({ index }) => index);
    expect(indices(data.nearest)).toEqual([...indices(data.nearest)].sort((a, b) => b - a));
    expect(indices(data.farthest)).toEqual([...indices(data.farthest)].sort((a, b) => a - b));
  });

  it('never cuts a tie at --limit', async () => {
    const all = await neighbours('sgp --limit 200');
    const some = await neighbours('sgp --limit 4');
    expect(some.data.nearest).toEqual(all.data.nearest.slice(0, some.data.nearest.length));
    expect(some.data.nearest.flatMap(({ states }: { states: unknown[] }) => states).length).toBeGreaterThanOrEqual(4);
  });

  it('names every state that shares too few votes, with how many it shares, and ranks none of them', async () => {
    const { data } = await neighbours('sgp --limit 200');
    const { stdout } = await ask('neighbours sgp --limit 200');
    const listed = stdout.slice(stdout.indexOf('Not enough shared votes')).replace(/\s+/g, ' ');
    expect(data.notEnough.length).toBeGreaterThan(0);
    for (const { shared } of data.notEnough) expect(shared).toBeLessThan(data.required);
    expect(listed).toContain('Nauru 6');
    expect(JSON.stringify(data.nearest)).not.toContain('"nru"');
  });

  it('has a row a state in its table, those with too few votes included', async () => {
    const { data } = await neighbours('sgp --limit 1');
    const rows = (await ask('neighbours sgp --limit 1 --csv')).stdout.trimEnd().split('\r\n');
    const tied = (ties: readonly { states: unknown[] }[]) => ties.flatMap(({ states }) => states).length;
    expect(rows[0]).toBe('end,state,index,corrected,shared');
    expect(rows).toHaveLength(1 + tied(data.nearest) + tied(data.farthest) + data.notEnough.length);
  });

  it('says in a sentence that a state with too few votes cannot be compared', async () => {
    const { code, stdout } = await ask('neighbours nru');
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /^Nauru: it shares at most \d+ votes with any state; \d+ are needed to compare\./,
    );
    expect(stdout).not.toContain('Voted most like it');
  });
});
