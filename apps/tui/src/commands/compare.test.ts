import { describe, expect, it } from 'vitest';
import { ask } from '../../test/ask.js';

describe('acquis compare', () => {
  it('says how far states agreed and names the votes in which they voted differently, as its JSON has them', async () => {
    const [{ stdout }, json] = [await ask('compare states usa rus'), await ask('compare states usa rus --json')];
    const { agreement, differences } = JSON.parse(json.stdout).data;
    expect(stdout).toContain(`${agreement[0].index.toFixed(2)} `);
    expect(stdout.replace(/\s+/g, ' ')).toContain(`${agreement[0].shared} shared votes`);
    expect(stdout.match(/ USA\s\S+ RUS\s/g)).toHaveLength(differences.length);
    expect(stdout).toMatch(/22 Dec 2023 +A\/RES\/78\/237 +USA\s\S*N RUS\s\S*Y/);
  });

  it('says how many members no vote is recorded for before it says who moved', async () => {
    const { stdout } = await ask('compare decisions a-res-78-16-plenary a-res-78-237-plenary');
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /no vote is recorded for 12 members in the first and for 29 in the second; of \d+ members known by name in both, \d+ stand otherwise/,
    );
  });

  it('of records without votes gives the facts alone', async () => {
    const { stdout } = await ask('compare processes oewg-2021-2025 global-mechanism');
    expect(stdout).toContain('Facts at a glance');
    expect(stdout).not.toContain('Who moved');
  });
});
