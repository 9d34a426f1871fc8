import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../../test/asking.js';

describe('compare', () => {
  it('sets two states side by side, with their agreement and their differences', async () => {
    const { data } = await ask('compare', { kind: 'states', ids: ['usa', 'rus'] });
    const { agreement, differences } = z
      .object({
        agreement: z.array(z.object({ index: z.number() })),
        differences: z.array(z.object({ decision: z.string() })),
      })
      .parse(data);
    expect(agreement[0]?.index).toBeLessThan(0.5);
    expect(differences.map(({ decision }) => decision)).toContain('a-res-78-237-plenary');
  });

  it('sets processes side by side by their facts at a glance', async () => {
    const { data } = await ask('compare', { kind: 'processes', ids: ['oewg-2021-2025', 'global-mechanism'] });
    const { lines } = z.object({ lines: z.array(z.object({ label: z.string(), differs: z.boolean() })) }).parse(data);
    expect(lines.some(({ differs }) => differs)).toBe(true);
  });

  it('names who moved between two votes', async () => {
    const { data } = await ask('compare', { kind: 'decisions', ids: ['a-res-73-27-plenary', 'a-res-78-237-plenary'] });
    expect(data).toMatchObject({ movements: [{ computed: true }] });
  });
});
