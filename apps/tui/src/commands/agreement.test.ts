import { describe, expect, it } from 'vitest';
import { ask } from '../../test/ask.js';

async function agreement(command: string) {
  return JSON.parse((await ask(`agreement ${command} --json`)).stdout);
}

describe('acquis agreement', () => {
  it('gives 0.173913 for the United States and the Russian Federation over the 23 votes of the tracks', async () => {
    const { stdout } = await ask('agreement usa rus');
    expect(stdout).toContain('0.173913');
    expect(stdout).toContain('both voted in 23 of 23');
  });

  it('gives 0.978261 for France and Germany, with inputs and method in the JSON', async () => {
    const { data, meta } = await agreement('fra deu');
    expect(data.index).toBeCloseTo(0.978261, 6);
    expect(data).toMatchObject({ states: ['fra', 'deu'], shared: 23, enough: true });
    expect(meta.inputs.votes.count).toBe(23);
    expect(meta.method).toEqual({ name: 'agreement', page: 'docs/method/agreement.md' });
  });

  it('is the same the other way round', async () => {
    expect((await agreement('deu fra')).data.index).toBe((await agreement('fra deu')).data.index);
  });

  it('names the votes counted, the method and the source under the answer', async () => {
    const { stdout } = await ask('agreement usa rus --track ict-security');
    expect(stdout).toMatch(/Counted +\d+ recorded votes of the three tracks/);
    expect(stdout).toMatch(/Selected +track ict-security/);
    expect(stdout).toMatch(/Method +agreement: docs\/method\/agreement\.md/);
    expect(stdout).toMatch(/Votes from +United Nations Dag Hammarskjöld Library/);
  });

  it('says that too few votes are shared instead of giving an index', async () => {
    const { code, stdout } = await ask('agreement usa rus --from 2024');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Not enough shared votes for an index: both voted in 5 of 5; 10\s+are needed/);
    expect((await agreement('usa rus --from 2024')).data).toMatchObject({ enough: false, index: null });
  });

  it('counts only votes known on the day asked for', async () => {
    const { meta } = await agreement('usa rus --as-of 2018-12-31');
    expect(meta.inputs.votes.last <= '2018-12-31').toBe(true);
    expect(meta.asOf).toBe('2018-12-31');
  });

  it('gives a table of the columns of the API with --csv', async () => {
    const { stdout } = await ask('agreement usa rus --csv');
    const [head, row, end] = stdout.split('\r\n');
    expect(head).toBe('state,other,index,corrected,shared,required');
    expect(row).toMatch(/^usa,rus,0\.1739\d*,-0\.66\d*,23,12$/);
    expect(end).toBe('');
  });

  it('counts adoptions without a vote only when asked, and says how many', async () => {
    const { stdout } = await ask('agreement usa rus --consensus');
    expect(stdout).toMatch(/Also +\d+ adoptions without a vote, counted as agreement/);
    expect((await ask('agreement usa rus')).stdout).not.toContain('adoptions');
  });

  it('asks the record of the whole Assembly with --votes all', async () => {
    const { data, meta } = await agreement('usa rus --votes all');
    expect(data.shared).toBeGreaterThan(4000);
    expect(meta.inputs.source.name).not.toBe('tracks');
  });
});
