import { acquis } from '@acquis/domain';
import { describe, expect, it } from 'vitest';
import { answer, ask, piped } from '../../test/ask.js';

describe('acquis verdict', () => {
  it('gives what the rule says, why, where it is written and whether the record agrees', async () => {
    const text = await answer('verdict a-res-78-237-plenary');
    expect(text).toContain('Replay agrees');
    expect(text).toContain('The rule says adopted Legal source Rules of procedure');
    expect(text).toContain('Rules of procedure of the General Assembly, rule 85 · acquis sources');
    expect(text).toContain('157 were present and voting');
  });

  it('gives the JSON of the API for a decision', async () => {
    const { data } = JSON.parse((await ask('verdict a-res-78-237-plenary --json')).stdout);
    expect(data).toMatchObject({ decision: 'a-res-78-237-plenary', replay: 'agrees', recorded: 'adopted' });
    expect(data.verdict.rule.source).toBe('un-ga-rules-of-procedure');
  });

  it('counts without a decision how all of them came out', async () => {
    const { data } = JSON.parse((await ask('verdict --json')).stdout);
    const total = acquis.at(piped.today).decisions.all().length;
    expect(data.verdicts).toHaveLength(total);
    expect(data.counts.agrees + data.counts.differs + data.counts['not-enough-facts']).toBe(total);
    const text = await answer('verdict');
    expect(text).toContain(`agrees ${data.counts.agrees} `);
    expect(text).toContain(`not enough facts ${data.counts['not-enough-facts']} `);
  });

  it('lists the decisions that lack facts, and what they lack; with --all every decision', async () => {
    const { data } = JSON.parse((await ask('verdict --json')).stdout);
    const [text, all] = [await answer('verdict'), await answer('verdict --all')];
    for (const { decision, replay, missing } of data.verdicts) {
      expect(all).toContain(decision);
      if (replay === 'not-enough-facts') expect(text).toContain(decision);
      for (const fact of missing) expect(text).toContain(fact);
    }
  });

  it('replays the recorded steps towards an adoption one by one', async () => {
    const stepped = acquis.decisions.find(({ steps }) => steps.length > 0);
    expect(stepped.length).toBeGreaterThan(0);
    for (const { id } of stepped) {
      const { stdout } = await ask(`verdict ${id}`);
      expect(stdout).toContain('Step by step');
    }
  });

  it('exits 3 and suggests decisions where there is none of the name', async () => {
    const { code, stdout, stderr } = await ask('verdict a-res-78-23-plenary');
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('acquis verdict a-res-78-237-plenary');
  });
});
