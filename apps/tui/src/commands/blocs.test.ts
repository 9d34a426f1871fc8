import { describe, expect, it } from 'vitest';
import { ask, piped } from '../../test/ask.js';
import { run } from '../run.js';

describe('acquis blocs', () => {
  it('places every state of a period in one bloc or says that it is left out', async () => {
    const { data } = JSON.parse((await ask('blocs --from 2010 --to 2019 --json')).stdout);
    const placed = data.blocs.flatMap(({ states }: { states: string[] }) => states);
    const left = data.leftOut.map(({ state }: { state: string }) => state);
    expect(new Set([...placed, ...left]).size).toBe(placed.length + left.length);
    expect(placed.length).toBeGreaterThan(150);
  });

  it('gives the map as a table, a state a row', async () => {
    const rows = (await ask('blocs --from 2010 --to 2019 --csv')).stdout.split('\r\n');
    expect(rows[0]).toBe('state,bloc,x,y');
    expect(rows.some((row) => /^fra,\d+,-?\d/.test(row))).toBe(true);
  });

  it('says that a bloc is no agreement among its states, and names method and source', async () => {
    const { stdout } = await ask('blocs --from 2010 --to 2019');
    expect(stdout.replace(/\s+/g, ' ')).toContain('A bloc says nothing of what its states agreed among themselves.');
    expect(stdout).toMatch(/Method +blocs: docs\/method\/blocs\.md/);
    expect(stdout).toContain('Voeten');
  });

  it('refuses the votes of the tracks, with the reason', async () => {
    const { code, stdout, stderr } = await ask('blocs --votes tracks');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/too few and too lopsided/);
  });

  it('says how to import votes where the store named is not there', async () => {
    const { code, stderr } = await run(['blocs'], { ...piped, votes: '/nowhere/votes.parquet' });
    expect(code).toBe(2);
    expect(stderr).toContain('ACQUIS_VOTES names /nowhere/votes.parquet');
    expect(stderr).toContain('acquis import <file>');
  });
});
