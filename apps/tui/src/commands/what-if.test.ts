import { describe, expect, it } from 'vitest';
import { answer, ask } from '../../test/ask.js';

const plenary = 'whatif a-res-78-237-plenary';

describe('acquis whatif', () => {
  it.each([plenary, `${plenary} --majority two-thirds`, 'whatif uncc --pace 10/year'])(
    '%s: says in its first line and in its last that it is hypothetical',
    async (command) => {
      const { code, stdout } = await ask(command);
      expect(code).toBe(0);
      const lines = stdout.trimEnd().split('\n');
      expect([lines[0], lines.at(-1)]).toEqual([
        expect.stringMatching(/^HYPOTHETICAL\b/),
        expect.stringMatching(/^HYPOTHETICAL\b/),
      ]);
    },
  );

  it.each([plenary, 'whatif uncc --pace 10/year'])(
    '%s: marks its JSON as hypothetical, as a whole and in itself',
    async (command) => {
      const { data, meta } = JSON.parse((await ask(`${command} --json`)).stdout);
      expect([data.hypothetical, meta.hypothetical]).toEqual([true, true]);
    },
  );

  it('gives the outcome under another majority, and how close it would have been', async () => {
    const text = await answer(`${plenary} --majority two-thirds --flip usa=in-favour,gbr=abstaining`);
    expect(text).toContain('a two-thirds majority is needed');
    expect(text).toContain('United States of America: against → in favour');
    expect(text).toContain('As recorded adopted 104–53–7, 29 no vote recorded');
    expect(text).toContain('Supposed adopted 105–51–8, 29 no vote recorded');
    expect(text).toContain('the same outcome');
    expect(text).toContain('How close, as supposed');
  });

  it('says of a committee that it approved, and so does the verdict', async () => {
    expect(await answer('whatif a-res-78-237-committee')).toContain('As recorded approved 112–52–11');
    expect(await answer('verdict a-res-78-237-committee')).toContain('The rule says approved');
  });

  it('finds another outcome where the figures supposed have fewer in favour than against', async () => {
    const { data } = JSON.parse((await ask(`${plenary} --tally 50-51-0 --json`)).stdout);
    expect(data).toMatchObject({ differs: true, after: { outcome: 'rejected' } });
  });

  it('gives the reason why a committee is refused another majority, and no distance to an outcome', async () => {
    const text = await answer('whatif a-res-78-237-committee --majority two-thirds');
    expect(text).toContain('Supposed refused 112–52–11');
    expect(text).toContain('no question before a main committee needs two thirds');
    expect(text).not.toContain('How close, as supposed');
  });

  it('takes several suppositions of one kind, given apart or together', async () => {
    const together = await ask(`${plenary} --flip usa=in-favour,deu=in-favour`);
    expect(await ask(`${plenary} --flip usa=in-favour --flip deu=in-favour`)).toEqual(together);
  });

  it('prints what a pace supposes beside the day it leads to', async () => {
    const text = await answer('whatif uncc --pace 10/year');
    expect(text).toContain('Nothing in the record says that this pace will hold.');
    expect(text).toMatch(/In force on \d+ \w+ 20\d\d/);
  });

  const refusals: readonly (readonly [string, RegExp])[] = [
    [`${plenary} --give usa=against`, /it is changed with --flip, not with --give/],
    [`${plenary} --flip usa`, /as in usa=in-favour/],
    [`${plenary} --flip usa=maybe`, /Expected in-favour, against, abstaining/],
    [`${plenary} --flip ussa=against`, /no state "ussa"; did you mean/],
    [`${plenary} --majority half`, /Expected simple, two-thirds/],
    [`${plenary} --tally lots`, /as in 104-53-7/],
    [`${plenary} --tally 190-53-7`, /193 members/],
    ['whatif uncc', /is a treaty; say at what pace/],
    ['whatif uncc --pace 0/year', /0\.01 to 1000 instruments/],
    ['whatif uncc --pace quickly', /as in 10\/year/],
    ['whatif uncc --pace 10/year --majority simple', /give one of them/],
  ];

  it.each(refusals)('acquis %s: exits 2 and says on stderr what was expected', async (command, expected) => {
    const { code, stdout, stderr } = await ask(command);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^acquis: |^error: /);
    expect(stderr).toMatch(expected);
  });
});
