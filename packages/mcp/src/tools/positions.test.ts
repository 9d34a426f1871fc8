import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../../test/asking.js';

describe('positions', () => {
  it('gives the spectrum of an issue with those who hold each stance', async () => {
    const { data } = await ask('positions', { issue: 'acquis-status' });
    const { positions } = z.object({ positions: z.array(z.object({ about: z.string() })) }).parse(data);
    expect(positions.length).toBeGreaterThan(0);
    expect(new Set(positions.map(({ about }) => about))).toEqual(new Set(['acquis-status']));
  });

  it('keeps a state’s own words apart from those of its groups', async () => {
    const { data } = await ask('positions', { state: 'deu', limit: 50 });
    const { positions } = z
      .object({
        positions: z.array(z.object({ relation: z.string(), holder: z.object({ state: z.string().nullable() }) })),
      })
      .parse(data);
    for (const { relation, holder } of positions) expect(holder.state === 'deu').toBe(relation !== 'of-its-group');
  });
});
